package io.github.tflinkrdf.peers;

import java.io.IOException;
import java.io.Writer;

/**
 * A buffer of characters for one thread. RDF4J writes N-Triples character by character, and the
 * JDK's own writers lock for each.
 */
final class PlainWriter extends Writer {
  private final Writer out;
  private final char[] buffer = new char[1 << 16];
  private int size;

  PlainWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int c) throws IOException {
    if (size == buffer.length) {
      flushBuffer();
    }
    buffer[size++] = (char) c;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }

  private void flushBuffer() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  @Override
  public void flush() throws IOException {
    flushBuffer();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flushBuffer();
    out.close();
  }
}
