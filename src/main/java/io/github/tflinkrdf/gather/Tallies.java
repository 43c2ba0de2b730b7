package io.github.tflinkrdf.gather;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Counts the kept statements of each accession. */
final class Tallies {
  private static final int TARGETS = 0;
  private static final int FACTORS = 1;

  private final Map<String, int[]> counts = new HashMap<>();

  void add(Interaction statement) {
    of(statement.factor())[TARGETS]++;
    of(statement.target())[FACTORS]++;
  }

  private int[] of(String accession) {
    return counts.computeIfAbsent(accession, key -> new int[2]);
  }

  /** By accession. */
  Iterator<Tally> sorted() {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(e -> new Tally(e.getKey(), e.getValue()[TARGETS], e.getValue()[FACTORS]))
            .iterator();
  }
}
