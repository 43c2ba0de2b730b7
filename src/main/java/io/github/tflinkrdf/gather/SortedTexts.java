package io.github.tflinkrdf.gather;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Sorted lists without repetition, as the fields of descriptions are. */
final class SortedTexts {
  private SortedTexts() {}

  static List<String> of(Collection<String> values) {
    if (values.size() < 2) {
      return List.copyOf(values);
    }
    String[] sorted = values.toArray(String[]::new);
    Arrays.sort(sorted);
    int distinct = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (!sorted[i].equals(sorted[distinct - 1])) {
        sorted[distinct++] = sorted[i];
      }
    }
    return List.of(distinct == sorted.length ? sorted : Arrays.copyOf(sorted, distinct));
  }
}
