package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Location;
import java.util.Optional;

/**
 * One binding site of a transcription factor.
 *
 * @param siteId {@code TFLinkSS10035815}
 * @param factor the protein that binds
 * @param organism IRI, that of the row or else of the record
 * @param place absent if no coordinates are printed
 * @param strand {@code +}, {@code -} or, if it is not known, {@code .}
 */
public record SiteRow(
    Location at,
    String record,
    String siteId,
    Party factor,
    String organism,
    Optional<Place> place,
    char strand,
    Evidence evidence)
    implements Row {}
