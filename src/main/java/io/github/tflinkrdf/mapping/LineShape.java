package io.github.tflinkrdf.mapping;

import java.util.Arrays;
import java.util.List;

/** Finds the quickest way to write parts. */
final class LineShape {
  private LineShape() {}

  static Line of(Part[] parts) {
    return parts[0] instanceof Part.Kept subject
        ? of(subject, Arrays.asList(parts).subList(1, parts.length), parts)
        : new Line.Parts(parts);
  }

  private static Line of(Part.Kept subject, List<Part> rest, Part[] parts) {
    if (rest.isEmpty()) {
      return new Line.Fixed(subject.term(), subject.after());
    }
    if (rest.size() == 1 && rest.get(0) instanceof Part.Term object) {
      return new Line.Worked(subject, object);
    }
    return rest.stream().allMatch(Part.Text.class::isInstance)
        ? fields(subject, rest.toArray(Part.Text[]::new))
        : new Line.Parts(parts);
  }

  private static Line fields(Part.Kept subject, Part.Text[] fields) {
    Line.OneField first = new Line.OneField(subject.term(), subject.after(), fields[0]);
    return fields.length == 1
        ? first
        : new Line.Fields(first, Arrays.copyOfRange(fields, 1, fields.length));
  }
}
