package io.github.tflinkrdf.check;

/** The text of a regular expression, read character by character. */
final class ExpressionText {
  /** What is not in the part of regular expressions that is known. */
  static final class Foreign extends RuntimeException {
    private static final long serialVersionUID = 1;

    Foreign() {
      super(null, null, false, false);
    }
  }

  /** More copies of a part than this would make a table too large. */
  private static final int MOST_COPIES = 64;

  private final String text;
  private int at;

  ExpressionText(String text) {
    this.text = text;
  }

  static void require(boolean known) {
    if (!known) {
      throw new Foreign();
    }
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  boolean sees(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  boolean seesAny(String chars) {
    return at < text.length() && chars.indexOf(text.charAt(at)) >= 0;
  }

  boolean takes(char c) {
    boolean seen = sees(c);
    at += seen ? 1 : 0;
    return seen;
  }

  /** Takes the hyphen of a range: one that is not the last of its class. */
  boolean takesRange() {
    boolean seen = sees('-') && at + 1 < text.length() && text.charAt(at + 1) != ']';
    at += seen ? 1 : 0;
    return seen;
  }

  char next() {
    require(at < text.length());
    char c = text.charAt(at++);
    require(c >= Expression.FIRST && c <= Expression.LAST);
    return c;
  }

  /** What stands for itself behind a backslash. */
  char escaped() {
    char c = next();
    require(!Character.isLetterOrDigit(c));
    return c;
  }

  int number() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    require(at > from && at - from < 4);
    int number = Integer.parseInt(text.substring(from, at));
    require(number <= MOST_COPIES);
    return number;
  }
}
