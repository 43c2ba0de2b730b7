package io.github.tflinkrdf.store.load;

import java.util.Arrays;

/** Keys in memory, to be sorted there. Keys of one long must not be negative. */
final class Keys {
  private static final int FEW = 16;

  private final int width;
  private final int capacity;
  private long[] keys;
  private int size;

  /**
   * @param width longs of a key
   * @param capacity longs to hold at most
   */
  Keys(int width, int capacity) {
    this.width = width;
    this.capacity = Math.max(width, capacity / width * width);
    this.keys = new long[Math.min(this.capacity, width * 1024)];
  }

  boolean full() {
    return size == capacity;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  private void room() {
    if (size == keys.length) {
      // a half more, not twice: while it is copied there are both
      keys = Arrays.copyOf(keys, (int) Math.min(capacity, size + size / 2L / width * width));
    }
  }

  void add(long key) {
    room();
    keys[size++] = key;
  }

  void add(long first, long second, long third) {
    room();
    keys[size++] = first;
    keys[size++] = second;
    keys[size++] = third;
  }

  /** Sorts; the cursor is valid until the next change. */
  Cursor sorted() {
    if (width == 1) {
      Arrays.sort(keys, 0, size);
    } else {
      quicksort(0, size / width - 1);
    }
    return new Cursor(width) {
      private int next;

      @Override
      boolean advance() {
        if (next == size) {
          return false;
        }
        for (int i = 0; i < key.length; i++) {
          key[i] = keys[next++];
        }
        return true;
      }
    };
  }

  /** The smaller side first recursively, the larger one in the loop: the depth is a logarithm. */
  private void quicksort(int from, int to) {
    int low = from;
    int high = to;
    long[] pivot = new long[width];
    while (high - low > FEW) {
      System.arraycopy(keys, middle(low, high) * width, pivot, 0, width);
      int left = low;
      int right = high;
      while (left <= right) {
        while (compare(left, pivot) < 0) {
          left++;
        }
        while (compare(right, pivot) > 0) {
          right--;
        }
        if (left <= right) {
          swap(left++, right--);
        }
      }
      if (right - low < high - left) {
        quicksort(low, right);
        low = left;
      } else {
        quicksort(left, high);
        high = right;
      }
    }
    insertionSort(low, high);
  }

  private void insertionSort(int low, int high) {
    for (int i = low + 1; i <= high; i++) {
      for (int k = i; k > low && compare(k, k - 1) < 0; k--) {
        swap(k, k - 1);
      }
    }
  }

  /** The median of three places: sorted input is no worst case. */
  private int middle(int low, int high) {
    int middle = low + high >>> 1;
    int smaller = compare(low, middle) < 0 ? low : middle;
    int larger = smaller == low ? middle : low;
    if (compare(high, smaller) < 0) {
      return smaller;
    }
    return compare(high, larger) < 0 ? high : larger;
  }

  private int compare(int a, int b) {
    int i = a * width;
    int k = b * width;
    for (int end = i + width; i < end; i++, k++) {
      if (keys[i] != keys[k]) {
        return Long.compareUnsigned(keys[i], keys[k]);
      }
    }
    return 0;
  }

  private int compare(int a, long[] key) {
    int i = a * width;
    for (int k = 0; k < width; k++) {
      if (keys[i + k] != key[k]) {
        return Long.compareUnsigned(keys[i + k], key[k]);
      }
    }
    return 0;
  }

  private void swap(int a, int b) {
    for (int i = a * width, k = b * width, end = i + width; i < end; i++, k++) {
      long key = keys[i];
      keys[i] = keys[k];
      keys[k] = key;
    }
  }
}
