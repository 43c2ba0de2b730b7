package io.github.tflinkrdf.check;

import java.util.HashSet;
import java.util.Set;

/** Nodes that may break a shape, of which SPARQL has to tell; so many are kept. For threads. */
final class Suspects {
  private static final int KEPT = 5_000;

  private final Set<Long> nodes = new HashSet<>();
  private boolean tooMany;

  synchronized void add(long node) {
    tooMany |= nodes.size() == KEPT && !nodes.contains(node);
    if (!tooMany) {
      nodes.add(node);
    }
  }

  /** Whether there are more than are kept. */
  synchronized boolean tooMany() {
    return tooMany;
  }

  /** In ascending order, whatever order they were found in. */
  synchronized long[] nodes() {
    return nodes.stream().mapToLong(Long::longValue).sorted().toArray();
  }
}
