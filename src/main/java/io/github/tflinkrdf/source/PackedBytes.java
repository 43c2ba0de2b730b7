package io.github.tflinkrdf.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of a file as they are stored, counted when they are read. */
final class PackedBytes extends FilterInputStream {
  private final AtomicLong count;

  PackedBytes(InputStream raw, AtomicLong count) {
    super(new BufferedInputStream(raw, 1 << 16));
    this.count = count;
  }

  /** The first bytes, which stay to be read. */
  byte[] head(int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    count.addAndGet(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = in.read(into, from, length);
    count.addAndGet(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
