package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Location;

/**
 * One transcription factor – target gene interaction as one record prints it. On the record's own
 * side only the accession is given; its names and gene ids are in the {@link HeaderRow}.
 *
 * @param organism IRI, that of the record
 */
public record InteractionRow(
    Location at, String record, Party factor, Party target, String organism, Evidence evidence)
    implements Row {}
