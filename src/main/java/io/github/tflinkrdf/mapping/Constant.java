package io.github.tflinkrdf.mapping;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes that are written again and again. Up to eight, such as the end of a line, are stored as one
 * word: copying them costs more than all else that is done about them.
 *
 * @param word the first eight bytes
 */
record Constant(String text, byte[] bytes, long word) {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  static final Constant EMPTY = new Constant("");

  Constant(String text) {
    this(text, Bytes.utf8(text), word(Bytes.utf8(text)));
  }

  private static long word(byte[] bytes) {
    return (long) WORD.get(Arrays.copyOf(bytes, Math.max(Long.BYTES, bytes.length)), 0);
  }

  int length() {
    return bytes.length;
  }

  /** Room that writing needs, whatever is left of it after. */
  int room() {
    return Math.max(Long.BYTES, bytes.length);
  }

  void copyTo(byte[] array, int at) {
    if (bytes.length <= Long.BYTES) {
      WORD.set(array, at, word);
    } else {
      System.arraycopy(bytes, 0, array, at, bytes.length);
    }
  }
}
