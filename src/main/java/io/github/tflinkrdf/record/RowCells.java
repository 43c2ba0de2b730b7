package io.github.tflinkrdf.record;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a row of a table, found in one pass over its bytes (UTF-8), and made to text when
 * that is asked for.
 */
final class RowCells {
  private static final int MANY = 17;
  private static final long PRIME = 0x9E37_79B9_7F4A_7C15L;

  /** Most of what stands in tables comes after this; what means something does not. */
  private static final byte LAST_SPECIAL = ',';

  private final byte[] bytes;
  private final char separator;
  private int[] starts = new int[MANY];
  private int count;
  private final int end;
  private boolean quoted;
  private boolean plain = true;

  /** Those of the row that begins there; it ends with its line. */
  RowCells(byte[] bytes, int from, char separator) {
    this.bytes = bytes;
    this.separator = separator;
    add(from);
    this.end = lineEnd(from);
    add(end + 1);
    count--;
  }

  private RowCells(RowCells row, int count) {
    this.bytes = row.bytes;
    this.separator = row.separator;
    this.starts = row.starts;
    this.count = count;
    this.end = row.end;
    this.quoted = row.quoted;
    this.plain = row.plain;
  }

  private int lineEnd(int from) {
    int at = from;
    for (; at < bytes.length; at++) {
      byte b = bytes[at];
      if (b <= LAST_SPECIAL) {
        if (b == separator) {
          add(at + 1);
        } else if (b == '\n' || b == '\r') {
          return at;
        }
        quoted |= b == '"' && at == starts[count - 1];
        plain &= b > 0;
      }
    }
    return at;
  }

  private void add(int start) {
    starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
    starts[count++] = start;
  }

  static RowCells of(String row, char separator) {
    return new RowCells(row.getBytes(StandardCharsets.UTF_8), 0, separator);
  }

  /** Where the row ends, and what ends its line begins. */
  int end() {
    return end;
  }

  /** True if all of it is ASCII, and there is no zero byte. */
  boolean isPlain() {
    return plain;
  }

  /** The first cells, of which there may be more. */
  RowCells first(int cells) {
    return new RowCells(this, cells);
  }

  /** The cells if those in quotes are taken out of them; nothing if a quote is not closed. */
  Optional<RowCells> unquoted() {
    return quoted
        ? QuotedRow.tabbed(text(), separator).map(tabbed -> RowCells.of(tabbed, '\t'))
        : Optional.of(this);
  }

  int count() {
    return count;
  }

  /** The whole row. */
  String text() {
    return text(starts[0], end);
  }

  /** A cell, from 0, without blanks around it. */
  String get(int cell) {
    return text(starts[cell], starts[cell + 1] - 1).strip();
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Eight bytes at a time, for it is asked of each row. */
  int hash(Span span) {
    int at = starts[span.first()];
    int to = starts[span.end()] - 1;
    long hash = to - at;
    ByteBuffer longs = ByteBuffer.wrap(bytes);
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = (hash ^ longs.getLong(at)) * PRIME;
      hash ^= hash >>> Integer.SIZE;
    }
    for (; at < to; at++) {
      hash = (hash ^ bytes[at]) * PRIME;
    }
    return (int) (hash ^ hash >>> Integer.SIZE);
  }

  /** Some of the cells, and between them what separates cells. */
  byte[] joined(List<Span> spans) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (Span span : spans) {
      int from = starts[span.first()];
      joined.write(bytes, from, starts[span.end()] - 1 - from);
      joined.write(separator);
    }
    return Arrays.copyOf(joined.toByteArray(), joined.size() - 1);
  }

  /** True if this, which is of as many cells, is what {@link #joined} gives. */
  boolean isJoined(List<Span> spans, byte[] joined) {
    int at = 0;
    for (int i = 0; i < spans.size(); i++) {
      int from = starts[spans.get(i).first()];
      int to = starts[spans.get(i).end()] - 1;
      int end = at + to - from;
      if (end > joined.length || !Arrays.equals(bytes, from, to, joined, at, end)) {
        return false;
      }
      at = end + 1;
    }
    return at == joined.length + 1;
  }
}
