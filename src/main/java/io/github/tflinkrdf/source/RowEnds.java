package io.github.tflinkrdf.source;

import java.nio.ByteBuffer;

/**
 * Where rows end. A line ends with LF, CR LF or a lone CR.
 *
 * @param fasta true if a row goes on until a line begins with {@code >}
 */
record RowEnds(boolean fasta) {
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long LF = '\n' * ONES;
  private static final long CR = '\r' * ONES;

  /** What follows the last row that is whole; 0 if none is. */
  int last(byte[] bytes, int length, boolean ended) {
    for (int end = length; end > 0; end--) {
      if (isEnd(bytes, end, length, ended)) {
        return end;
      }
    }
    return 0;
  }

  /** What follows the first row; 0 if its end is not there. */
  int first(byte[] bytes, int length) {
    for (int end = 1; end <= length; end++) {
      if (isEnd(bytes, end, length, false)) {
        return end;
      }
    }
    return 0;
  }

  private boolean isEnd(byte[] bytes, int end, int length, boolean ended) {
    byte last = bytes[end - 1];
    boolean line = last == '\n' || last == '\r' && (end < length ? bytes[end] != '\n' : ended);
    return line && (!fasta || end < length && bytes[end] == '>');
  }

  /** How many lines there are; the last may lack its end. */
  static int lines(byte[] bytes) {
    int ended = new RowEnds(false).count(bytes, bytes.length, bytes.length);
    byte last = bytes.length == 0 ? (byte) '\n' : bytes[bytes.length - 1];
    return last == '\n' || last == '\r' ? ended : ended + 1;
  }

  /** How many lines end in the first bytes, given what follows them. */
  int count(byte[] bytes, int end, int length) {
    ByteBuffer words = ByteBuffer.wrap(bytes);
    int lines = 0;
    int at = 0;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long word = words.getLong(at);
      if (has(word ^ LF) || has(word ^ CR)) {
        lines += count(bytes, at, at + Long.BYTES, length);
      }
    }
    return lines + count(bytes, at, end, length);
  }

  /** True if one of eight bytes is zero. */
  private static boolean has(long word) {
    return (word - ONES & ~word & ONES << 7) != 0;
  }

  private static int count(byte[] bytes, int from, int end, int length) {
    int lines = 0;
    for (int i = from; i < end; i++) {
      byte c = bytes[i];
      if (c == '\n' || c == '\r' && (i + 1 == length || bytes[i + 1] != '\n')) {
        lines++;
      }
    }
    return lines;
  }
}
