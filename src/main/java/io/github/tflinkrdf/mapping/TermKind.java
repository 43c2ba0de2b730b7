package io.github.tflinkrdf.mapping;

/** What a term is: where it may stand in a triple depends on it. */
enum TermKind {
  /** No value: no triple. */
  NONE,
  /** Only as object. */
  LITERAL,
  /** Anywhere. */
  IRI;

  boolean isAtLeast(TermKind least) {
    return ordinal() >= least.ordinal();
  }
}
