package io.github.tflinkrdf.mapping;

/** What a slot of a pattern holds: where it may stand in a triple depends on it. */
enum TermKind {
  /** No value: no triple. */
  NONE,
  /** Only as object. */
  LITERAL,
  /** Anywhere. */
  IRI
}
