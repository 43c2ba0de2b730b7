package io.github.tflinkrdf.source;

/** The tables of TFLink, as its releases lay them out. */
public enum Layout {
  /** Release 1.0: 15 columns, tab, {@code ;} in cells. */
  INTERACTIONS,
  /** Before release 1.0: 10 columns, tab, {@code ,} in cells. */
  INTERACTIONS_OLD,
  /** 10 columns, comma, {@code ;} in cells. */
  INTERACTIONS_CSV,
  /** Version 0.3: the same columns under other names. */
  INTERACTIONS_V03,
  /** The targets of the factor that the name of the file gives: 8 columns, tab. */
  TARGETS_OF,
  /** The factors of the target that the name of the file gives: 8 columns, tab. */
  FACTORS_OF,
  /** PSI-MI MITAB 2.8: 46 columns, no header. */
  MITAB,
  /** Binding sites before release 1.0: 12 columns, tab. */
  SITES_OLD,
  /** The same as CSV. */
  SITES_CSV,
  /** Binding sites of one protein: 13 columns, tab, with the small-scale flag. */
  SITES_OF,
  /** Binding sites of release 1.0: 16 columns, tab, with overlaps. */
  SITES,
  GFF3,
  /** A row is a header line and the lines of its sequence. */
  FASTA
}
