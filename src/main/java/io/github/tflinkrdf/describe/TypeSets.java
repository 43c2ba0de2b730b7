package io.github.tflinkrdf.describe;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The combinations of classes that nodes of a store have, numbered from 1; 0 is that of no class.
 * There are few, however many nodes there are. May be used by several threads.
 */
final class TypeSets {
  /** What two bytes can tell apart. */
  private static final int MOST = 1 << Character.SIZE;

  private final Map<LongBuffer, Integer> numbers = new HashMap<>();
  private final List<long[]> sets = new ArrayList<>();

  TypeSets() {
    sets.add(new long[0]);
    numbers.put(LongBuffer.wrap(sets.get(0)), 0);
  }

  /** The number of the classes at the beginning of an array, which are in ascending order. */
  synchronized int number(long[] classes, int size) {
    Integer known = numbers.get(LongBuffer.wrap(classes, 0, size));
    if (known != null) {
      return known;
    }
    if (sets.size() == MOST) {
      throw new IllegalStateException("more than " + MOST + " combinations of classes");
    }
    long[] added = Arrays.copyOf(classes, size);
    numbers.put(LongBuffer.wrap(added), sets.size());
    sets.add(added);
    return sets.size() - 1;
  }

  synchronized long[] classes(int number) {
    return sets.get(number);
  }

  synchronized int size() {
    return sets.size();
  }
}
