package io.github.tflinkrdf.store.load;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Numbers of a temporary file, or of bytes in memory. */
final class RunInput implements Closeable {
  private final Path file;
  private final InputStream in;
  private byte[] buffer;
  private int next;
  private int end;

  RunInput(Path file) {
    this.file = file;
    this.buffer = new byte[1 << 16];
    try {
      this.in = Files.newInputStream(file);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  RunInput(byte[] bytes, int length) {
    this.file = Path.of("");
    this.in = InputStream.nullInputStream();
    this.buffer = bytes;
    this.end = length;
  }

  boolean ended() {
    if (next < end) {
      return false;
    }
    try {
      end = Math.max(0, in.read(buffer));
    } catch (IOException e) {
      throw failed(e);
    }
    next = 0;
    return end == 0;
  }

  long number() {
    byte first = oneByte();
    long value = first & 0x7F;
    for (int shift = 7; first < 0; shift += 7) {
      first = oneByte();
      value |= (long) (first & 0x7F) << shift;
    }
    return value;
  }

  private byte oneByte() {
    if (next == end && ended()) {
      throw failed(new EOFException("it was cut"));
    }
    return buffer[next++];
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("cannot read the temporary file " + file, e);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
