package io.github.tflinkrdf.mapping;

import java.io.IOException;
import java.io.OutputStream;

/** Lines of N-Triples in memory (UTF-8), growing as needed. Belongs to one thread. */
public final class NTriplesBuffer {
  private final Bytes bytes = new Bytes(1 << 16);
  private int triples;

  /** Number of bytes. */
  public int size() {
    return bytes.length();
  }

  /** Number of lines. */
  public int triples() {
    return triples;
  }

  /** Empties it; what it has grown to is kept for the next. */
  public void clear() {
    bytes.truncate(0);
    triples = 0;
  }

  /** Writes all that it holds, and keeps it. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes.array(), 0, bytes.length());
  }

  /** Writes what was put between two sizes. */
  public void writeTo(OutputStream out, int from, int to) throws IOException {
    out.write(bytes.array(), from, to - from);
  }

  @Override
  public String toString() {
    return bytes.from(0);
  }

  /** Puts lines. */
  void put(Lines lines) {
    int count = lines.count();
    for (int i = 0; i < count; i++) {
      bytes.put(lines.subject(), lines.rest(i));
    }
    triples += count;
  }

  /** Puts a line. */
  void put(Bytes subject, Bytes rest) {
    bytes.put(subject, rest);
    triples++;
  }

  /** Takes back the line that was put last. */
  void takeBack(int start) {
    bytes.truncate(start);
    triples--;
  }

  /** What was put from an offset on. */
  String from(int start) {
    return bytes.from(start);
  }
}
