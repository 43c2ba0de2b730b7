package io.github.tflinkrdf.dump;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells statements apart from release to release: factor, target, and 64 bits of what their lines
 * are, tab-separated, one line for each. Belongs to one thread at a time.
 */
final class StatementHashes {
  static final String FOLDER = "regulation/";

  private final byte[] start;
  private final ByteText table = new ByteText(1 << 15);
  private final CRC32 one = new CRC32();
  private final CRC32C other = new CRC32C();

  StatementHashes(String base) {
    this.start = ByteText.utf8("<" + base + FOLDER);
  }

  /**
   * Takes the lines of a subject, if it is a statement.
   *
   * @param close the offset behind its IRI
   */
  void add(byte[] text, int from, int close, int to) {
    int factor = from + start.length;
    if (factor >= close || !Arrays.equals(text, from, factor, start, 0, start.length)) {
      return;
    }
    int middle = factor;
    while (middle < close && text[middle] != '_') {
      middle++;
    }
    if (middle < close) {
      table.put(text, factor, middle);
      table.put('\t');
      table.put(text, middle + 1, close - 1);
      table.put('\t');
      table.put(ByteText.utf8(HexFormat.of().toHexDigits(hash(text, from, to))));
      table.put('\n');
    }
  }

  /** Two check sums of 32 bits that miss different things, both made by the processor itself. */
  private long hash(byte[] text, int from, int to) {
    one.reset();
    other.reset();
    one.update(text, from, to - from);
    other.update(text, from, to - from);
    return one.getValue() << Integer.SIZE | other.getValue();
  }

  ByteText table() {
    return table;
  }
}
