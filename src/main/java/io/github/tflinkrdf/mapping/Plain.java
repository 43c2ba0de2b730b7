package io.github.tflinkrdf.mapping;

/** The ASCII characters that a place in N-Triples takes as they are. */
enum Plain {
  /** Within the quotes of a literal. */
  LITERAL(' ', '~', "\"\\"),
  /** Within a valid IRI: all but those that none may have. */
  IRI('!', '~', "\"<>\\^`{|}"),
  /** Anywhere after the host of a valid http IRI: what is left is valid. */
  IRI_PART('!', '~', "\"<>\\^`{|}#%[]"),
  /** Of a simple host. */
  HOST('.', 'z', "/:;<=>?@[\\]^_`"),
  /** What {@code ENCODE_FOR_URI} leaves as it is. */
  UNRESERVED('-', '~', "/:;<=>?@[\\]^`{|}");

  /** The bits of all places. */
  static final int ALL = (1 << values().length) - 1;

  private static final int ASCII = 128;
  private static final byte[] BITS = bits();

  private final char from;
  private final char to;
  private final String but;

  Plain(char from, char to, String but) {
    this.from = from;
    this.to = to;
    this.but = but;
  }

  private static byte[] bits() {
    byte[] bits = new byte[ASCII];
    for (Plain plain : values()) {
      for (char c = plain.from; c <= plain.to; c++) {
        bits[c] |= (byte) (plain.but.indexOf(c) < 0 ? plain.bit() : 0);
      }
    }
    return bits;
  }

  int bit() {
    return 1 << ordinal();
  }

  /** The bits of the places that take a character. */
  static int of(char c) {
    return c < ASCII ? BITS[c] : 0;
  }

  /** The bits of the places that take all characters from an offset on. */
  static int ofAll(String text, int from) {
    int common = ALL;
    for (int i = from; i < text.length(); i++) {
      common &= of(text.charAt(i));
    }
    return common;
  }

  /** True if all characters from an offset on are plain. */
  boolean hasAll(String text, int from) {
    return (ofAll(text, from) & bit()) != 0;
  }

  boolean hasAll(String text) {
    return hasAll(text, 0);
  }

  boolean has(char c) {
    return (of(c) & bit()) != 0;
  }
}
