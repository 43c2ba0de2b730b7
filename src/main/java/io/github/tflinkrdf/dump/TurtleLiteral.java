package io.github.tflinkrdf.dump;

import java.util.Arrays;

/** Writes literals as Turtle has them: integers and booleans without quotes. */
final class TurtleLiteral {
  private static final byte[] INTEGER =
      ByteText.utf8("^^<http://www.w3.org/2001/XMLSchema#integer>");
  private static final byte[] BOOLEAN =
      ByteText.utf8("^^<http://www.w3.org/2001/XMLSchema#boolean>");
  private static final byte[] TRUE = ByteText.utf8("true");
  private static final byte[] FALSE = ByteText.utf8("false");

  private final ShortNames names;

  TurtleLiteral(ShortNames names) {
    this.names = names;
  }

  /**
   * Writes a literal.
   *
   * @param start of it, at its first quotation mark
   * @return the offset behind it
   */
  int write(byte[] text, int start, int end, ShortNames.Guess datatypes, ByteText out) {
    int quote = start + 1;
    while (text[quote] != '"') {
      quote += text[quote] == '\\' ? 2 : 1;
    }
    int rest = quote + 1;
    if (text[rest] != '^') {
      int close = rest;
      while (text[close] != ' ') {
        close++;
      }
      out.put(text, start, close);
      return close;
    }
    if (isBare(text, start + 1, quote, rest, end)) {
      out.put(text, start + 1, quote);
      return rest + INTEGER.length;
    }
    out.put(text, start, rest + 2);
    return names.write(text, rest + 2, end, datatypes, out);
  }

  /** The two datatypes are of one length. */
  private static boolean isBare(byte[] text, int from, int to, int rest, int end) {
    return isAt(INTEGER, text, rest, end) && digits(text, from, to)
        || isAt(BOOLEAN, text, rest, end)
            && (is(TRUE, text, from, to) || is(FALSE, text, from, to));
  }

  private static boolean isAt(byte[] what, byte[] text, int at, int end) {
    return at + what.length < end && is(what, text, at, at + what.length);
  }

  private static boolean is(byte[] what, byte[] text, int from, int to) {
    return Arrays.equals(what, 0, what.length, text, from, to);
  }

  private static boolean digits(byte[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return false;
      }
    }
    return from < to;
  }
}
