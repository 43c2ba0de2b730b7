package io.github.tflinkrdf.gather;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A buffered binary output. It is not a {@link java.io.DataOutputStream}, which takes a lock for
 * every byte and has no short form of small numbers.
 */
final class RunOutput implements Closeable {
  private static final int LONGEST_NUMBER = 8;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int size;

  RunOutput(OutputStream out) {
    this.out = out;
  }

  /** Seven bits a byte, low bits first: one byte for 0 to 127, five for a negative number. */
  void number(int value) throws IOException {
    room();
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      buffer[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    buffer[size++] = (byte) rest;
  }

  /** Eight bytes, high bits first. */
  void code(long value) throws IOException {
    room();
    for (int shift = 56; shift >= 0; shift -= 8) {
      buffer[size++] = (byte) (value >>> shift);
    }
  }

  void numbers(int[] values) throws IOException {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  void texts(String[] texts) throws IOException {
    number(texts.length);
    for (String text : texts) {
      text(text);
    }
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    if (bytes.length > buffer.length - size) {
      flush();
      out.write(bytes);
    } else {
      System.arraycopy(bytes, 0, buffer, size, bytes.length);
      size += bytes.length;
    }
  }

  private void room() throws IOException {
    if (buffer.length - size < LONGEST_NUMBER) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.write(buffer, 0, size);
    size = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
