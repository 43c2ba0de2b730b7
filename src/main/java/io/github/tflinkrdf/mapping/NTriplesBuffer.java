package io.github.tflinkrdf.mapping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines of N-Triples in memory (UTF-8), growing as needed. Belongs to one thread. */
public final class NTriplesBuffer {
  private byte[] bytes = new byte[1 << 16];
  private int size;
  private int triples;

  /** Number of bytes. */
  public int size() {
    return size;
  }

  /** Number of lines. */
  public int triples() {
    return triples;
  }

  /** Empties it; what it has grown to is kept for the next. */
  public void clear() {
    size = 0;
    triples = 0;
  }

  /** Writes all that it holds, and keeps it. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  void put(byte[] source, int length) {
    room(length);
    System.arraycopy(source, 0, bytes, size, length);
    size += length;
  }

  /** Counts the line that was put. */
  void endLine() {
    triples++;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
