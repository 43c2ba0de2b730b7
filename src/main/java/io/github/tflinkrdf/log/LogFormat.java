package io.github.tflinkrdf.log;

import java.util.Map;
import java.util.stream.Collectors;

/** How a line of a log is written: fields in their order, numbers as they are, text escaped. */
public enum LogFormat {
  /**
   * {@code time name=value name="some text"}, for people and grep; a stack trace follows indented.
   */
  TEXT {
    @Override
    String line(Map<String, Object> fields) {
      return fields.entrySet().stream()
          .map(e -> field(e.getKey(), e.getValue()))
          .collect(Collectors.joining(" "));
    }

    private static String field(String name, Object value) {
      return switch (name) {
        case "time" -> value.toString();
        case "trace" -> trace(value.toString());
        default -> pair(name, value);
      };
    }

    /** The only field of several lines; the lines after the first are indented. */
    private static String trace(String trace) {
      return trace
          .lines()
          .map(line -> Escape.of(line.strip()))
          .collect(Collectors.joining("\n    ", "\n    ", ""));
    }

    private static String pair(String name, Object value) {
      String text = value.toString();
      boolean bare = value instanceof Number || text.matches("[A-Za-z0-9_./:+*,;=-]+");
      return name + "=" + (bare ? text : quoted(text));
    }
  },

  /** One JSON object a line. */
  JSON {
    @Override
    String line(Map<String, Object> fields) {
      return fields.entrySet().stream()
          .map(e -> quoted(e.getKey()) + ":" + value(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
      return value instanceof Number ? value.toString() : quoted(value.toString());
    }
  };

  /**
   * The line without its end.
   *
   * @param fields by name, in the order in which they are written
   */
  abstract String line(Map<String, Object> fields);

  private static String quoted(String text) {
    return '"' + Escape.of(text) + '"';
  }
}
