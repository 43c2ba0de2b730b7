package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for sets of labels, of which millions of rows share a few thousand; 0 is the empty set.
 */
final class LabelSets {
  private final Map<List<String>, Integer> numbers = new HashMap<>();
  private final List<List<String>> sets = new ArrayList<>();

  LabelSets() {
    number(List.of());
  }

  /** The number of the set of these labels, in whatever order and however often they come. */
  int number(List<String> labels) {
    Integer known = numbers.get(labels);
    if (known != null) {
      return known;
    }
    List<String> set = SortedTexts.of(labels);
    Integer number = numbers.get(set);
    if (number == null) {
      number = sets.size();
      sets.add(set);
      numbers.put(set, number);
    }
    numbers.put(List.copyOf(labels), number);
    return number;
  }

  /** Its labels, sorted. */
  List<String> set(int number) {
    return sets.get(number);
  }
}
