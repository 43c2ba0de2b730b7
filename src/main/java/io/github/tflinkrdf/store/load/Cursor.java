package io.github.tflinkrdf.store.load;

/** Sorted keys, one after the other. A key is some longs, compared in order and without sign. */
abstract class Cursor implements AutoCloseable {
  /** The key that the last successful {@link #advance} came to. */
  final long[] key;

  Cursor(int width) {
    key = new long[width];
  }

  /** Goes to the next key; false if there is none. */
  abstract boolean advance();

  @Override
  public void close() {}

  static int compare(long[] a, long[] b) {
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return Long.compareUnsigned(a[i], b[i]);
      }
    }
    return 0;
  }
}
