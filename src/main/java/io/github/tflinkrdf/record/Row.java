package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Location;

/** One typed row of the input: what is read, kept or rejected, and counted. */
public sealed interface Row permits HeaderRow, InteractionRow, OrthologRow, SiteRow, SequenceRow {
  /** Where it stands. */
  Location at();

  /** Accession of the record (the page) that prints it; empty for a row of a table. */
  String record();
}
