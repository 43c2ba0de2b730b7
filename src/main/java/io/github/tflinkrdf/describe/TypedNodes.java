package io.github.tflinkrdf.describe;

import java.util.Arrays;

/**
 * The combination of classes of every node that has a class, in four bytes a node: nodes come in
 * the order of their numbers, which are places in a file, and are kept by stretches of 64 KiB of
 * it. Each stretch is filled by one thread; once all are, any number may ask.
 */
final class TypedNodes {
  private static final int BITS = 16;
  private static final int LOW = (1 << BITS) - 1;
  private static final int[] NONE = {};

  private final int[][] stretches;

  /**
   * For nodes with numbers up to one.
   *
   * @param last number
   */
  TypedNodes(long last) {
    stretches = new int[Math.toIntExact((last >>> BITS) + 1)][];
    Arrays.fill(stretches, NONE);
  }

  int stretches() {
    return stretches.length;
  }

  /** The first number of a stretch. */
  static long start(int stretch) {
    return (long) stretch << BITS;
  }

  static int stretch(long node) {
    return (int) (node >>> BITS);
  }

  /** A node and its combination as a stretch holds them: ascending without a sign. */
  static int entry(long node, int typeSet) {
    return (int) ((node & LOW) << BITS) | typeSet;
  }

  /** Fills a stretch with the first of some entries, in ascending order. */
  void fill(int stretch, int[] entries, int size) {
    stretches[stretch] = size == 0 ? NONE : Arrays.copyOf(entries, size);
  }

  /** The combination of a node; 0 if it has no class. */
  int typeSet(long node) {
    int stretch = stretch(node);
    if (stretch >= stretches.length) {
      return 0;
    }
    int[] entries = stretches[stretch];
    int wanted = (int) (node & LOW);
    int low = 0;
    int high = entries.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = entries[middle] >>> BITS;
      if (found < wanted) {
        low = middle + 1;
      } else if (found > wanted) {
        high = middle - 1;
      } else {
        return entries[middle] & LOW;
      }
    }
    return 0;
  }
}
