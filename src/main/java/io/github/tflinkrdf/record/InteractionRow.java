package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Location;

/**
 * One transcription factor – target gene interaction as one record or table prints it. A record
 * gives only the accession on its own side; its names and gene ids are in the {@link HeaderRow}.
 *
 * @param organism IRI, that of the record or row
 */
public record InteractionRow(
    Location at,
    String record,
    Party factor,
    Party target,
    String organism,
    Evidence evidence,
    Orthologs factorOrthologs,
    Orthologs targetOrthologs)
    implements Row {

  /** Without orthologs, which a record gives by themselves. */
  public InteractionRow(
      Location at, String record, Party factor, Party target, String organism, Evidence evidence) {
    this(at, record, factor, target, organism, evidence, Orthologs.NONE, Orthologs.NONE);
  }
}
