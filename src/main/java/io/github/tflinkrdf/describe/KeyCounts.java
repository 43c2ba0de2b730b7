package io.github.tflinkrdf.describe;

import java.util.Arrays;

/** How often each of a few keys was seen; keys are 0 or more. For one thread. */
final class KeyCounts {
  private long[] keys = new long[1 << 10];
  private long[] counts = new long[1 << 10];
  private int size;

  KeyCounts() {
    Arrays.fill(keys, -1);
  }

  /** What is done with a key and its count. */
  interface Each {
    void accept(long key, long count);
  }

  void add(long key, long times) {
    int slot = slot(key);
    if (keys[slot] < 0) {
      if (2 * size >= keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    counts[slot] += times;
  }

  void forEach(Each each) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] >= 0) {
        each.accept(keys[i], counts[i]);
      }
    }
  }

  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    while (keys[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new long[keys.length];
    Arrays.fill(keys, -1);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] >= 0) {
        add(oldKeys[i], oldCounts[i]);
      }
    }
  }
}
