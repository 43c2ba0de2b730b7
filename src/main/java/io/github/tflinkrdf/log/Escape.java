package io.github.tflinkrdf.log;

import java.util.Locale;

/** Makes text from outside harmless in a log, to programs and to terminals. */
final class Escape {
  private Escape() {}

  /**
   * The text with every control, format and separator character, quotation mark and backslash
   * escaped as in JSON; so it stays on one line and within its quotation marks.
   */
  static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                safe.append('\\').append((char) c);
              } else if (isPlain(c)) {
                safe.append((char) c);
              } else {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
              }
            });
    return safe.toString();
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
