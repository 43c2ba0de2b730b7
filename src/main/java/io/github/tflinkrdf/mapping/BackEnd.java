package io.github.tflinkrdf.mapping;

/**
 * What a mapping is evaluated to: makes triples in a form of its own. Belongs to one thread and one
 * program. A new kind of output is a new back end.
 */
interface BackEnd {
  /** Starts a description: nothing that was made of the one before holds any more. */
  void begin();

  /**
   * The step that emits the triple of a pattern for the selected values of the row, unless one of
   * its terms is missing or cannot stand where it would, or the description has had the triple.
   */
  Step emission(Pattern pattern);
}
