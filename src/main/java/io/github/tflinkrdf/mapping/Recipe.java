package io.github.tflinkrdf.mapping;

/**
 * How a term, or a line but for its subject, is written: whole, or nothing of it.
 *
 * @param segments one after the other
 * @param other what is written if a segment has no value; null if nothing
 * @param slow what is written if a value is not plain; null if that cannot be
 */
record Recipe(Segment[] segments, Recipe other, Recipe slow) {
  /** True if it always gives the same. */
  boolean isFixed() {
    return segments.length == 1 && segments[0] instanceof Segment.Fixed;
  }

  /** Writes it; false if there is nothing. */
  boolean write(Bytes out) {
    int start = out.length();
    for (Segment segment : segments) {
      Outcome outcome = segment.write(out);
      if (outcome != Outcome.WRITTEN) {
        out.truncate(start);
        Recipe instead = outcome == Outcome.NOTHING ? other : slow;
        return instead != null && instead.write(out);
      }
    }
    return true;
  }
}
