package io.github.tflinkrdf.mapping;

/** The ASCII characters that a place in N-Triples takes as they are. */
enum Plain {
  /** Within the quotes of a literal. */
  LITERAL(' ', '~', "\"\\"),
  /** Within a valid IRI: all but those that none may have. */
  IRI('!', '~', "\"<>\\^`{|}"),
  /** Anywhere after the host of a valid http IRI: what is left is valid. */
  IRI_PART('!', '~', "\"<>\\^`{|}#%[]"),
  /** What {@code ENCODE_FOR_URI} leaves as it is. */
  UNRESERVED('-', '~', "/:;<=>?@[\\]^`{|}");

  private final boolean[] chars = new boolean[128];

  Plain(char from, char to, String but) {
    for (char c = from; c <= to; c++) {
      chars[c] = but.indexOf(c) < 0;
    }
  }

  boolean has(char c) {
    return c < 128 && chars[c];
  }

  boolean hasAll(String text) {
    return text.chars().allMatch(c -> has((char) c));
  }
}
