package io.github.tflinkrdf.store.load;

import java.nio.LongBuffer;
import java.util.Arrays;

/** A growing array of longs outside the heap, zero where nothing was put. One writer at a time. */
final class Longs {
  private static final int BITS = 17;
  private static final int MASK = (1 << BITS) - 1;

  private final Scratch scratch;
  private LongBuffer[] pieces = new LongBuffer[16];
  private long size;

  Longs(Scratch scratch) {
    this.scratch = scratch;
  }

  /** One more than the highest index that was put. */
  long size() {
    return size;
  }

  long get(long index) {
    int piece = (int) (index >>> BITS);
    return piece >= pieces.length || pieces[piece] == null
        ? 0
        : pieces[piece].get((int) index & MASK);
  }

  void put(long index, long value) {
    int piece = (int) (index >>> BITS);
    if (piece >= pieces.length) {
      pieces = Arrays.copyOf(pieces, Math.max(piece + 1, pieces.length * 2));
    }
    if (pieces[piece] == null) {
      pieces[piece] = scratch.room(1 << BITS);
    }
    pieces[piece].put((int) index & MASK, value);
    size = Math.max(size, index + 1);
  }

  void append(long value) {
    put(size, value);
  }

  /** The index of a value, the longs being in ascending order. */
  long find(long value) {
    long low = 0;
    long high = size - 1;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (get(middle) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
