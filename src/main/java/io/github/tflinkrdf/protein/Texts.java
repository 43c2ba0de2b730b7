package io.github.tflinkrdf.protein;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many short texts in one array: a few bytes more than their characters, and no objects. */
final class Texts {
  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int size;

  /** Adds one and gives its number, from 0. */
  int add(String text) {
    byte[] more = text.getBytes(StandardCharsets.UTF_8);
    int start = start(size);
    int end = Math.addExact(start, more.length);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, grown(end));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, grown(size));
    }
    System.arraycopy(more, 0, bytes, start, more.length);
    ends[size] = end;
    return size++;
  }

  /** Gives back what was kept for growing. */
  void trim() {
    bytes = Arrays.copyOf(bytes, start(size));
    ends = Arrays.copyOf(ends, size);
  }

  int size() {
    return size;
  }

  String get(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  int length(int number) {
    return ends[number] - start(number);
  }

  int compare(int one, int other) {
    return Arrays.compareUnsigned(bytes, start(one), ends[one], bytes, start(other), ends[other]);
  }

  int compare(int one, byte[] other) {
    return Arrays.compareUnsigned(bytes, start(one), ends[one], other, 0, other.length);
  }

  boolean startsWith(int number, byte[] prefix) {
    int start = start(number);
    return ends[number] - start >= prefix.length
        && Arrays.equals(bytes, start, start + prefix.length, prefix, 0, prefix.length);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private static int grown(int needed) {
    return (int) Math.min(Integer.MAX_VALUE - 8, needed + (long) needed / 2);
  }
}
