package io.github.tflinkrdf.mapping;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The fast way to write a term: constant bytes with fields between them. It writes values of plain
 * characters and leaves all others to the formula that it stands for.
 *
 * @param pieces the first and the last are constants: the marks around the term, and what is next
 *     to them
 */
record Template(List<Piece> pieces) {
  /** What came of writing. */
  enum Outcome {
    WRITTEN,
    /** A field has no value: neither has the term. */
    NOTHING,
    /** The formula has to be asked. */
    NOT_PLAIN
  }

  Outcome write(Row row, TermBytes out) {
    out.clear();
    for (Piece piece : pieces) {
      Outcome outcome = piece.write(row, out);
      if (outcome != Outcome.WRITTEN) {
        return outcome;
      }
    }
    return Outcome.WRITTEN;
  }

  TermKind kind() {
    return start().charAt(0) == '<' ? TermKind.IRI : TermKind.LITERAL;
  }

  /** How every term of the template starts. */
  String start() {
    return new String(((Piece.Constant) pieces.get(0)).written(), StandardCharsets.UTF_8);
  }

  /** True if different values of a field are sure to give different terms. */
  boolean tellsApart(int cell) {
    boolean simple = pieces.stream().noneMatch(Piece.Inner.class::isInstance);
    long uses = pieces.stream().filter(p -> p instanceof Piece.Field f && f.cell() == cell).count();
    return simple && uses == 1;
  }
}
