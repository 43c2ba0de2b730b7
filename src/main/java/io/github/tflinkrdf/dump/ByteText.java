package io.github.tflinkrdf.dump;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing text in UTF-8. Belongs to one thread at a time. */
final class ByteText {
  byte[] bytes;
  int length;

  ByteText(int capacity) {
    bytes = new byte[capacity];
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void put(byte[] source) {
    put(source, 0, source.length);
  }

  void put(byte[] source, int from, int to) {
    room(to - from);
    System.arraycopy(source, from, bytes, length, to - from);
    length += to - from;
  }

  void put(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
  }

  /** Sees to it that so many bytes can be put. */
  void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  void clear() {
    length = 0;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }
}
