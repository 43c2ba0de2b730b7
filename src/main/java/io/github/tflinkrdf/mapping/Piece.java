package io.github.tflinkrdf.mapping;

/** A piece of a template. */
sealed interface Piece {
  /** Text as it is written, escaped. */
  record Fixed(String written) implements Piece {}

  /**
   * A text field.
   *
   * @param several true if it is the selected one of several
   */
  record Field(int cell, boolean several, Plain plain) implements Piece {}

  /** A string that has to be worked out. */
  record Inner(Formula formula, Plain plain) implements Piece {}
}
