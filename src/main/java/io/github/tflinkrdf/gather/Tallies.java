package io.github.tflinkrdf.gather;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the kept statements of each accession. */
final class Tallies {
  private static final int TARGETS = 0;
  private static final int FACTORS = 1;

  private final Map<String, int[]> counts = new HashMap<>();

  /** Takes some statements of one factor. */
  void add(List<Interaction> statements) {
    of(statements.get(0).factor())[TARGETS] += statements.size();
    for (Interaction statement : statements) {
      of(statement.target())[FACTORS]++;
    }
  }

  private int[] of(String accession) {
    int[] known = counts.get(accession);
    if (known == null) {
      known = new int[2];
      counts.put(accession, known);
    }
    return known;
  }

  /** By accession. */
  Iterator<Tally> sorted() {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(e -> new Tally(e.getKey(), e.getValue()[TARGETS], e.getValue()[FACTORS]))
            .iterator();
  }
}
