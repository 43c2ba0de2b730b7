package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.record.Ortholog;
import io.github.tflinkrdf.record.Orthologs;
import io.github.tflinkrdf.report.Location;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A typed row or a description for people: its kind, then each field that has a value. */
final class RecordText {
  private RecordText() {}

  static String of(Record value) {
    String fields =
        Stream.of(value.getClass().getRecordComponents())
            .map(component -> line(component.getName(), component(value, component), "  "))
            .collect(Collectors.joining());
    return value.getClass().getSimpleName() + "\n" + fields;
  }

  private static String line(String name, Object field, String indent) {
    Object value = bare(field);
    if (value instanceof Record nested) {
      return indent
          + name
          + "\n"
          + Stream.of(nested.getClass().getRecordComponents())
              .map(c -> line(c.getName(), component(nested, c), indent + "  "))
              .collect(Collectors.joining());
    }
    return value == null ? "" : indent + name + ": " + value + "\n";
  }

  /** The value without wrappers, null if there is none. */
  private static Object bare(Object field) {
    if (field instanceof Optional<?> optional) {
      return optional.orElse(null);
    } else if (field instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    } else if (field instanceof Collection<?> values) {
      return values.isEmpty()
          ? null
          : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    } else if (field instanceof Orthologs orthologs) {
      return bare(orthologs.all().stream().map(Ortholog::id).toList());
    } else if (field instanceof String text) {
      return text.isEmpty() ? null : text;
    } else if (field instanceof Location place) {
      return place.toString();
    }
    return field;
  }

  private static Object component(Record value, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
