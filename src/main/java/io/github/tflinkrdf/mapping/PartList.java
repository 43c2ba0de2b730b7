package io.github.tflinkrdf.mapping;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a line, joining the constants between them. */
final class PartList {
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder constant = new StringBuilder();

  /** Adds constant text as it is written. */
  PartList add(String written) {
    constant.append(written);
    return this;
  }

  /** Adds a part; what is after it is still to come. */
  PartList add(Part part) {
    endConstant();
    parts.add(part);
    return this;
  }

  Part[] array() {
    endConstant();
    return parts.toArray(Part[]::new);
  }

  private void endConstant() {
    int last = parts.size() - 1;
    if (constant.length() > 0) {
      Constant written = new Constant(constant.toString());
      if (last < 0) {
        parts.add(new Part.Start(written));
      } else {
        parts.set(last, parts.get(last).before(written));
      }
    }
    constant.setLength(0);
  }
}
