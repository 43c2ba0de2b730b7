package io.github.tflinkrdf.store.load;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file of numbers, written once. */
final class RunOutput implements Closeable {
  private static final int LONGEST_NUMBER = 10;

  private final Path file;
  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int size;

  RunOutput(Path file) {
    this.file = file;
    try {
      this.out = Files.newOutputStream(file);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Seven bits a byte, low bits first, as if it had no sign. */
  void number(long value) {
    if (buffer.length - size < LONGEST_NUMBER) {
      flush();
    }
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      buffer[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    buffer[size++] = (byte) rest;
  }

  void bytes(byte[] bytes, int length) {
    flush();
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void flush() {
    try {
      out.write(buffer, 0, size);
    } catch (IOException e) {
      throw failed(e);
    }
    size = 0;
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("cannot write the temporary file " + file, e);
  }

  @Override
  public void close() {
    try (out) {
      flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
