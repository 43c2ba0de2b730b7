package io.github.tflinkrdf.gather;

/** A row that supports a statement or site, and where it stands. */
interface Support {
  NumberedEvidence evidence();

  /** The record that prints the row, an {@link AccessionCode}; 0 if a table does. */
  long record();

  /** Number of {@link Words}. */
  int file();

  int line();
}
