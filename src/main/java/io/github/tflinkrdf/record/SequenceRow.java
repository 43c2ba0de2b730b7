package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Location;
import java.util.Optional;

/**
 * One FASTA entry of a record's body: the sequence of a binding site, in the orientation printed.
 *
 * @param place absent if the entry has no coordinates
 * @param sequence IUPAC letters
 */
public record SequenceRow(
    Location at,
    String record,
    String siteId,
    Party factor,
    String organism,
    Optional<Place> place,
    String sequence)
    implements Row {}
