package io.github.tflinkrdf.gather;

import java.util.Arrays;
import java.util.List;

/** A few distinct strings in order, as an array: a quarter of the size of a tree. */
final class StringSet {
  static final String[] EMPTY = {};

  private StringSet() {}

  /** The set with more values; the same array if they are in it. */
  static String[] with(String[] set, List<String> values) {
    String[] result = set;
    for (String value : values) {
      result = with(result, value);
    }
    return result;
  }

  private static String[] with(String[] set, String value) {
    int at = Arrays.binarySearch(set, value);
    if (at >= 0) {
      return set;
    }
    int place = -at - 1;
    String[] more = Arrays.copyOf(set, set.length + 1);
    System.arraycopy(set, place, more, place + 1, set.length - place);
    more[place] = value;
    return more;
  }
}
