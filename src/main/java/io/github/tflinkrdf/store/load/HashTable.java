package io.github.tflinkrdf.store.load;

import java.util.Arrays;

/**
 * Numbers of keys, by extendible hashing: full pages are split one by one, so that growth copies
 * nothing but a page. An entry is 8 bytes, a page about 60 % full; the keys themselves are in
 * another array, where the number is their place.
 */
final class HashTable {
  private static final int PAGE_BITS = 10;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int FULL = PAGE * 4 / 5;
  private static final int NUMBER_BITS = 34;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;
  private static final int DEEPEST = 24;

  private final Longs slots;
  private final Longs keys;
  private final int width;
  private int depth;
  private int[] directory = {0};
  private int[] counts = {0};
  private byte[] depths = {0};
  private int pages = 1;

  /**
   * @param keys the keys, of {@code width} longs each: 1 or 2
   */
  HashTable(Scratch scratch, Longs keys, int width) {
    this.slots = new Longs(scratch);
    this.keys = keys;
    this.width = width;
  }

  /** The number of a key, or -1. */
  long find(long hash, long first, long second) {
    long tag = hash >>> NUMBER_BITS;
    long page = (long) directory[place(hash)] << PAGE_BITS;
    for (int i = (int) tag & PAGE - 1; ; i = i + 1 & PAGE - 1) {
      long slot = slots.get(page + i);
      if (slot == 0) {
        return -1;
      }
      if (slot >>> NUMBER_BITS == tag && same((slot & NUMBER) - 1, first, second)) {
        return (slot & NUMBER) - 1;
      }
    }
  }

  private boolean same(long number, long first, long second) {
    return keys.get(number * width) == first
        && (width == 1 || keys.get(number * width + 1) == second);
  }

  /** Adds a key that is not there. */
  void add(long hash, long number) {
    while (counts[directory[place(hash)]] >= FULL) {
      split(place(hash));
    }
    if (number >= NUMBER) {
      throw new IllegalStateException("more than " + NUMBER + " nodes");
    }
    insert(directory[place(hash)], hash >>> NUMBER_BITS << NUMBER_BITS | number + 1);
  }

  private int place(long hash) {
    // a shift by 64 would be none
    return (int) (hash >>> 1 >>> 63 - depth);
  }

  private void insert(int page, long slot) {
    long start = (long) page << PAGE_BITS;
    int i = (int) (slot >>> NUMBER_BITS) & PAGE - 1;
    while (slots.get(start + i) != 0) {
      i = i + 1 & PAGE - 1;
    }
    slots.put(start + i, slot);
    counts[page]++;
  }

  private void split(int place) {
    int page = directory[place];
    if (depths[page] == depth) {
      deepen();
      place <<= 1;
    }
    int fresh = newPage(++depths[page]);
    int span = 1 << depth - depths[page];
    int first = place & -(span * 2);
    Arrays.fill(directory, first + span, first + 2 * span, fresh);
    long start = (long) page << PAGE_BITS;
    long[] moved = new long[PAGE];
    for (int i = 0; i < PAGE; i++) {
      moved[i] = slots.get(start + i);
      slots.put(start + i, 0);
    }
    counts[page] = 0;
    for (long slot : moved) {
      if (slot != 0) {
        insert(directory[place(slot)], slot);
      }
    }
  }

  private void deepen() {
    if (depth == DEEPEST) {
      throw new IllegalStateException("too many nodes, or hashes that are not random");
    }
    int[] twice = new int[directory.length * 2];
    for (int i = 0; i < twice.length; i++) {
      twice[i] = directory[i >> 1];
    }
    directory = twice;
    depth++;
  }

  private int newPage(byte depthOfPage) {
    if (pages == counts.length) {
      counts = Arrays.copyOf(counts, pages * 2);
      depths = Arrays.copyOf(depths, pages * 2);
    }
    depths[pages] = depthOfPage;
    return pages++;
  }
}
