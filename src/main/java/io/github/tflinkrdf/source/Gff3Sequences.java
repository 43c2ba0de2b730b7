package io.github.tflinkrdf.source;

import java.nio.charset.StandardCharsets;

/**
 * Where the features of GFF3 end and FASTA begins: at a line {@code ##FASTA}, or at the first line
 * of an entry, which older files have without it (Sequence Ontology, "Generic Feature Format
 * version 3").
 */
final class Gff3Sequences {
  private static final byte[] DIRECTIVE = "##FASTA".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ENTRY = ">".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SITE = ">TFLink".getBytes(StandardCharsets.US_ASCII);

  private Gff3Sequences() {}

  /** Offset of the line at which they begin, of whole lines; the length if they do not. */
  static int start(byte[] lines, int length) {
    for (int at = 0; at < length; at++) {
      boolean first = at == 0 || lines[at - 1] == '\n' || lines[at - 1] == '\r';
      if (first && (isAt(DIRECTIVE, lines, at, length) || isAt(ENTRY, lines, at, length))) {
        return at;
      }
    }
    return length;
  }

  /** Bytes of the directive and of blank lines after it; 0 if an entry comes first. */
  static int directive(byte[] bytes, int length) {
    int at = 0;
    if (isAt(DIRECTIVE, bytes, 0, length)) {
      while (at < length && bytes[at] != '\n' && bytes[at] != '\r') {
        at++;
      }
      while (at < length && (bytes[at] == '\n' || bytes[at] == '\r')) {
        at++;
      }
    }
    return at;
  }

  /** True if the first entry is that of a binding site. */
  static boolean areOfSites(byte[] bytes, int length) {
    return isAt(SITE, bytes, 0, length);
  }

  private static boolean isAt(byte[] text, byte[] bytes, int from, int length) {
    for (int i = 0; i < text.length; i++) {
      if (from + i >= length || bytes[from + i] != text[i]) {
        return false;
      }
    }
    return true;
  }
}
