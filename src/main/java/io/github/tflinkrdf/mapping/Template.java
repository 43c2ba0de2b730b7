package io.github.tflinkrdf.mapping;

import java.util.List;

/**
 * The fast way to write a term: constant text with fields between. It writes values of plain
 * characters; all others are left to the formula that it stands for.
 *
 * @param pieces the first is fixed and starts with the mark of the term
 */
record Template(List<Piece> pieces) {
  /** How every term of the template starts. */
  String start() {
    return ((Piece.Fixed) pieces.get(0)).written();
  }

  /** True if different values of a field are sure to give different terms. */
  boolean tellsApart(int cell) {
    boolean simple = pieces.stream().noneMatch(Piece.Inner.class::isInstance);
    long uses =
        pieces.stream().filter(p -> p instanceof Piece.Field field && field.cell() == cell).count();
    return simple && uses == 1;
  }
}
