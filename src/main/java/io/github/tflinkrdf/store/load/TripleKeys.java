package io.github.tflinkrdf.store.load;

/**
 * Triples of numbers as keys of one order: one long if its bits suffice, else three.
 *
 * @param secondBits of the second part of the key
 * @param thirdBits of the third
 * @param width longs of a key
 */
record TripleKeys(TripleOrder order, int secondBits, int thirdBits, int width) {
  static TripleKeys of(TripleOrder order, Numbering numbering, int keyBits) {
    int node = bits(numbering.size());
    int predicate = bits(numbering.predicates());
    int width = node + predicate + node <= keyBits ? 1 : 3;
    return new TripleKeys(
        order,
        order.predicateAt == 1 ? predicate : node,
        order.predicateAt == 2 ? predicate : node,
        width);
  }

  private static int bits(long count) {
    return Long.SIZE - Long.numberOfLeadingZeros(count);
  }

  void add(Sorter sorter, long subject, long predicate, long object) {
    switch (order) {
      case SPO -> put(sorter, subject, predicate, object);
      case POS -> put(sorter, predicate, object, subject);
      case OSP -> put(sorter, object, subject, predicate);
    }
  }

  private void put(Sorter sorter, long first, long second, long third) {
    if (width == 1) {
      sorter.add((first << secondBits | second) << thirdBits | third);
    } else {
      sorter.add(first, second, third);
    }
  }

  /** Takes a key apart, in its own order. */
  void split(long[] key, long[] parts) {
    if (width == 1) {
      parts[2] = key[0] & (1L << thirdBits) - 1;
      parts[1] = key[0] >>> thirdBits & (1L << secondBits) - 1;
      parts[0] = key[0] >>> thirdBits + secondBits;
    } else {
      System.arraycopy(key, 0, parts, 0, 3);
    }
  }
}
