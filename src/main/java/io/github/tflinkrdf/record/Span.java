package io.github.tflinkrdf.record;

/**
 * Neighbouring cells of a row.
 *
 * @param first from 0
 * @param cells how many
 */
record Span(int first, int cells) {
  /** The cell after the last. */
  int end() {
    return first + cells;
  }
}
