package io.github.tflinkrdf.answers;

import java.io.ByteArrayOutputStream;

/** Bytes in memory, up to a number of them. */
final class BoundedBytes extends ByteArrayOutputStream {
  /** There are more. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final long most;

  BoundedBytes(long most) {
    this.most = most;
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /**
   * Takes more bytes.
   *
   * @throws TooLong if they would be too many together
   */
  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    if (count + length > most) {
      throw new TooLong();
    }
    super.write(bytes, from, length);
  }
}
