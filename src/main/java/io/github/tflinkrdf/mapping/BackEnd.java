package io.github.tflinkrdf.mapping;

/**
 * What a mapping is evaluated to: makes the terms of slots, in a form of its own, and triples of
 * them. Belongs to one thread and one program. A new kind of output is a new back end.
 */
interface BackEnd {
  /** Makes the term of a slot for a row and keeps it under an index, in place of what was there. */
  TermKind fill(int slot, int index, Row row);

  /**
   * Emits a pattern's triple of the terms that are kept under these indexes; unused if constant.
   */
  void triple(int pattern, int subject, int predicate, int object);

  /** A value that is equal for equal terms. */
  Object key(int slot, int index);
}
