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
  private String factor = "";
  private int[] ofFactor = new int[2];

  void add(Interaction statement) {
    // the statements of a factor come one after the other
    if (!statement.factor().equals(factor)) {
      factor = statement.factor();
      ofFactor = of(factor);
    }
    ofFactor[TARGETS]++;
    of(statement.target())[FACTORS]++;
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
