package io.github.tflinkrdf.gather;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what {@link RunOutput} wrote. */
final class RunInput implements Closeable {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 15];
  private int next;
  private int end;

  RunInput(InputStream in) {
    this.in = in;
  }

  int number() throws IOException {
    int value = 0;
    int shift = 0;
    int part = octet();
    while ((part & 0x80) != 0) {
      value |= (part & 0x7F) << shift;
      shift += 7;
      part = octet();
    }
    return value | part << shift;
  }

  long code() throws IOException {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | octet() & 0xFF;
    }
    return value;
  }

  int[] numbers() throws IOException {
    int length = number();
    int[] values = length == 0 ? Dictionary.NO_NUMBERS : new int[length];
    for (int i = 0; i < values.length; i++) {
      values[i] = number();
    }
    return values;
  }

  String[] texts() throws IOException {
    int length = number();
    String[] texts = length == 0 ? StringSet.EMPTY : new String[length];
    for (int i = 0; i < length; i++) {
      texts[i] = text();
    }
    return texts;
  }

  String text() throws IOException {
    int length = number();
    if (length <= end - next) {
      next += length;
      return new String(buffer, next - length, length, StandardCharsets.UTF_8);
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = octet();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte octet() throws IOException {
    if (next == end) {
      fill();
    }
    return buffer[next++];
  }

  private void fill() throws IOException {
    end = in.read(buffer, 0, buffer.length);
    next = 0;
    if (end <= 0) {
      throw new EOFException("the temporary file is shorter than it was written");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
