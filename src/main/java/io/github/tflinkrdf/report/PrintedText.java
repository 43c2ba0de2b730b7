package io.github.tflinkrdf.report;

/** Text of the input made fit for a terminal. Lengths are in code points, so no pair is split. */
final class PrintedText {
  private static final String MORE = "…";

  private PrintedText() {}

  /** The first code points of a text. */
  static String atMost(int length, String text) {
    return fits(length, text) ? text : text.substring(0, text.offsetByCodePoints(0, length));
  }

  /** The same, with a sign that something was left out. */
  static String shortened(int length, String text) {
    return fits(length, text) ? text : atMost(length, text) + MORE;
  }

  private static boolean fits(int length, String text) {
    return text.length() <= length || text.codePointCount(0, text.length()) <= length;
  }

  /** Line ends and other controls escaped: what they do to a terminal is for no file to decide. */
  static String oneLine(String text) {
    if (text.codePoints().noneMatch(PrintedText::isControl)) {
      return text;
    }
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> line.append(isControl(c) ? escape(c) : Character.toString(c)));
    return line.toString();
  }

  /** Also what turns the direction of the text that follows, and halves of surrogate pairs. */
  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static String escape(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u%04X".formatted(c);
    };
  }
}
