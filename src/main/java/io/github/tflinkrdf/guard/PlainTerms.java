package io.github.tflinkrdf.guard;

/** Where terms end that stand for themselves: no escapes, nothing to be resolved or normalised. */
final class PlainTerms {
  private static final String HTTP = "http://";
  private static final String HTTPS = "https://";

  private PlainTerms() {}

  /**
   * Where the bracket is after an IRI of {@code http} or {@code https}, with a host in lower case
   * without a port, a path without segments that begin with a dot, and perhaps a fragment.
   *
   * @return 0 if it is another kind of IRI
   */
  static int ofIri(String text, int begin) {
    if (text.startsWith(HTTP, begin)) {
      return path(text, host(text, begin + HTTP.length()));
    } else if (text.startsWith(HTTPS, begin)) {
      return path(text, host(text, begin + HTTPS.length()));
    }
    return 0;
  }

  /** Where the quote is after a string; 0 if it has escapes, or more than ASCII. */
  static int ofString(String text, int begin) {
    int at = begin;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '"' ? at : 0;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 127 && c != '"' && c != '\\';
  }

  /** Where the path begins; beyond the text if there is no such host. */
  private static int host(String text, int begin) {
    int at = begin;
    while (at < text.length() && isOfHost(text.charAt(at), text.charAt(at - 1))) {
      at++;
    }
    boolean ends = at < text.length() && text.charAt(at) == '/' && isOfName(text.charAt(at - 1));
    return ends ? at : text.length();
  }

  private static boolean isOfHost(char c, char before) {
    return isOfName(c) || (c == '.' || c == '-') && isOfName(before);
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private static int path(String text, int begin) {
    boolean fragment = false;
    for (int at = begin; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '>') {
        return at;
      }
      boolean fits =
          isLetterOrDigit(c)
              || c == '/'
              || c == '-'
              || c == ':'
              || c == '.' && text.charAt(at - 1) != '/'
              || c == '#' && !fragment;
      if (!fits) {
        return 0;
      }
      fragment |= c == '#';
    }
    return 0;
  }

  static boolean isLetterOrDigit(char c) {
    return isOfName(c) || c >= 'A' && c <= 'Z' || c == '_';
  }
}
