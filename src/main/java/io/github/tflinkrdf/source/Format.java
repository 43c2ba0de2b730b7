package io.github.tflinkrdf.source;

import java.nio.charset.StandardCharsets;

/** What an input is, told by how its content begins and never by its name. */
enum Format {
  /** A page of TFLink: YAML front matter and a body. */
  RECORD,
  UNKNOWN;

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  /**
   * @param head the first bytes of the unpacked content, as many as there are up to a few dozen
   */
  static Format of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String text = start.startsWith(BYTE_ORDER_MARK) ? start.substring(3) : start;
    String line = text.split("[\r\n]", 2)[0];
    return line.stripTrailing().equals("---") ? RECORD : UNKNOWN;
  }
}
