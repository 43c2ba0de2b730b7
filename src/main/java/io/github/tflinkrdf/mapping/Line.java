package io.github.tflinkrdf.mapping;

/**
 * A pattern as bytes: what is constant, joined, around the terms of slots. A slot that stands last
 * brings the end of the line with it.
 *
 * @param head before the subject's slot, or with a constant subject
 * @param subject slot, or {@link #CONSTANT}
 * @param middle up to the slot that comes next
 * @param predicate slot, or {@link #CONSTANT}
 * @param tail what is constant after the predicate's slot
 * @param object slot, or {@link #CONSTANT}
 */
record Line(byte[] head, int subject, byte[] middle, int predicate, byte[] tail, int object) {
  static final int CONSTANT = -1;
  static final byte[] END = TermBytes.utf8(" .\n");

  static Line of(Pattern pattern) {
    Position s = pattern.positions().get(0);
    Position p = pattern.positions().get(1);
    Position o = pattern.positions().get(2);
    String last = text(o) + (slot(o) == CONSTANT ? " .\n" : "");
    boolean open = slot(p) == CONSTANT;
    return new Line(
        TermBytes.utf8(text(s)),
        slot(s),
        TermBytes.utf8(" " + (open ? text(p) + " " + last : "")),
        slot(p),
        TermBytes.utf8(open ? "" : " " + last),
        slot(o));
  }

  private static int slot(Position position) {
    return position instanceof Position.Filled filled ? filled.slot() : CONSTANT;
  }

  private static String text(Position position) {
    return position instanceof Position.Constant constant ? constant.written() : "";
  }
}
