package io.github.tflinkrdf.guard;

/**
 * Looks over the text of a query before it is parsed: Jena's parser recurses over brackets, takes
 * the square of its length for a token and of their number for variables, and makes objects of
 * every term.
 */
final class QueryScan {
  /** Characters of one string, comment or IRI. */
  static final int TOKEN_LENGTH = 1 << 18;

  /** Digits of a number, in whatever way it is written. */
  static final int DIGITS = 5000;

  private static final String FORBIDDEN_IN_IRI = "<>\"{}|^`\\";

  private final String text;
  private final QueryCounts counts = new QueryCounts();
  private int at;

  QueryScan(String text) {
    this.text = text;
  }

  /**
   * Looks at all of it.
   *
   * @throws Stopped if it is too large or too deep to be parsed
   */
  static void check(String text) {
    new QueryScan(text).check();
  }

  /** Where the token ends that begins here. */
  int after(int begin) {
    at = begin;
    step(text.charAt(at));
    return at;
  }

  private void check() {
    while (at < text.length()) {
      int begin = at;
      step(text.charAt(at));
      if (at - begin > TOKEN_LENGTH) {
        throw Stopped.size(
            "it takes too long to read", TOKEN_LENGTH + " characters in one string or comment");
      }
    }
  }

  private void step(char c) {
    switch (c) {
      case '#' -> at = ending(at, '\n');
      case '"', '\'' -> {
        string(c);
        counts.term();
      }
      case '<' -> {
        iri();
        counts.term();
      }
      case '{', '(', '[' -> {
        at++;
        counts.deeper();
      }
      case '}', ')', ']' -> {
        at++;
        counts.higher();
      }
      case '>' -> {
        boolean closes = text.startsWith(">>", at);
        at += closes ? 2 : 1;
        if (closes) {
          counts.higher();
        }
      }
      default -> word(c);
    }
  }

  private void word(char c) {
    int begin = at++;
    if (c != '?' && c != '$' && !isOfWord(c)) {
      return;
    }
    boolean digits = Character.isDigit(c);
    while (at < text.length() && isOfWord(text.charAt(at))) {
      digits &= Character.isDigit(text.charAt(at));
      at++;
    }
    counts.term();
    counts.name(text.substring(begin, at));
    if (digits && at - begin > DIGITS) {
      throw Stopped.size("it takes too long to read", DIGITS + " digits in a number");
    }
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private void string(char quote) {
    String triple = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(triple, at);
    String end = isLong ? triple : String.valueOf(quote);
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      // a short string that is not closed ends with its line, as an error of syntax
      if (!isLong && text.charAt(at) == '\n') {
        return;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + end.length());
  }

  /** An IRI, or the sign for less. */
  private void iri() {
    int end = at + 1;
    while (end < text.length() && isOfIri(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '>') {
      at = end + 1;
    } else if (text.startsWith("<<", at)) {
      at += 2;
      counts.deeper();
    } else {
      at++;
    }
  }

  private static boolean isOfIri(char c) {
    return c > ' ' && FORBIDDEN_IN_IRI.indexOf(c) < 0;
  }

  private int ending(int from, char end) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found;
  }
}
