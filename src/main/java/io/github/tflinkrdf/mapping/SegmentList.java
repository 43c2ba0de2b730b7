package io.github.tflinkrdf.mapping;

import java.util.ArrayList;
import java.util.List;

/** Collects the segments of a line, joining the constants between them. */
final class SegmentList {
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder constant = new StringBuilder();

  /** Adds constant text as it is written. */
  SegmentList add(String written) {
    constant.append(written);
    return this;
  }

  /** Adds a segment as it is. */
  SegmentList add(Segment segment) {
    endConstant();
    segments.add(segment);
    return this;
  }

  /** Adds a text field; the constant before it is written with it. */
  SegmentList add(Cell cell, Plain plain) {
    Bytes before = new Bytes(Bytes.utf8(constant.toString()));
    constant.setLength(0);
    segments.add(new Segment.Text(cell, plain, before, Constant.EMPTY));
    return this;
  }

  Segment[] array() {
    endConstant();
    return segments.toArray(Segment[]::new);
  }

  private void endConstant() {
    int last = segments.size() - 1;
    if (constant.length() > 0 && last >= 0 && segments.get(last) instanceof Segment.Text text) {
      Constant after = new Constant(constant.toString());
      segments.set(last, new Segment.Text(text.cell(), text.plain(), text.before(), after));
    } else if (constant.length() > 0) {
      segments.add(new Segment.Fixed(constant.toString()));
    }
    constant.setLength(0);
  }
}
