package io.github.tflinkrdf.dump;

/**
 * Writes IRIs as Turtle has them: with a prefix where the rest is plain, else in full. Belongs to
 * one thread.
 */
final class ShortNames {
  /** Letters, digits, low lines; hyphens and dots, but not everywhere. */
  private static final boolean[] PLAIN = new boolean[256];

  static {
    for (char c = 0; c < 128; c++) {
      PLAIN[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    PLAIN['_'] = true;
    PLAIN['-'] = true;
    PLAIN['.'] = true;
  }

  private final Namespace[] namespaces;

  /** The namespace that an IRI at the same place of the line before had. */
  static final class Guess {
    private Namespace namespace;
  }

  ShortNames(Namespace[] namespaces) {
    this.namespaces = namespaces;
  }

  /**
   * Writes an IRI.
   *
   * @param start of it, at its {@code <}
   * @param end of the text
   * @return the offset behind its {@code >}
   */
  int write(byte[] text, int start, int end, Guess guess, ByteText out) {
    Namespace likely = guess.namespace;
    if (likely != null && likely.begins(text, start + 1, end)) {
      int local = start + 1 + likely.iri().length;
      int close = endOfPlain(text, local);
      if (text[close] == '>' && isName(text, local, close)) {
        put(likely, text, local, close, out);
        return close + 1;
      }
    }
    return lookUp(text, start, guess, out);
  }

  private int lookUp(byte[] text, int start, Guess guess, ByteText out) {
    int close = start;
    int local = start + 1;
    while (text[close] != '>') {
      byte b = text[close++];
      local = b == '/' || b == '#' ? close : local;
    }
    Namespace found = isName(text, local, close) ? find(text, start + 1, local) : null;
    if (found == null) {
      out.put(text, start, close + 1);
    } else {
      guess.namespace = found;
      put(found, text, local, close, out);
    }
    return close + 1;
  }

  private Namespace find(byte[] text, int from, int to) {
    for (Namespace namespace : namespaces) {
      if (namespace.is(text, from, to)) {
        return namespace;
      }
    }
    return null;
  }

  private static void put(Namespace namespace, byte[] text, int from, int to, ByteText out) {
    out.put(namespace.prefix());
    out.put(text, from, to);
  }

  private static int endOfPlain(byte[] text, int from) {
    int at = from;
    while (PLAIN[text[at] & 0xFF]) {
      at++;
    }
    return at;
  }

  /** True if it can stand behind a prefix without an escape. */
  private static boolean isName(byte[] text, int from, int to) {
    return from < to
        && endOfPlain(text, from) >= to
        && text[from] != '-'
        && text[from] != '.'
        && text[to - 1] != '.';
  }
}
