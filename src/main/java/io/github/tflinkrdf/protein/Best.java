package io.github.tflinkrdf.protein;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The proteins of highest score among those that are offered, each once, with its best score. */
final class Best {
  /**
   * @param protein its number
   */
  record Scored(int protein, long score) {}

  private final int limit;
  private final TreeSet<Scored> kept =
      new TreeSet<>(
          Comparator.comparingLong(Scored::score).reversed().thenComparing(Scored::protein));
  private final Map<Integer, Scored> byProtein = new HashMap<>();

  /**
   * @param limit at least 1
   */
  Best(int limit) {
    this.limit = limit;
  }

  void offer(int protein, long score) {
    if (kept.size() == limit && score < kept.last().score()) {
      return;
    }
    Scored former = byProtein.get(protein);
    if (former != null && former.score() >= score) {
      return;
    }
    if (former != null) {
      kept.remove(former);
    }
    Scored scored = new Scored(protein, score);
    byProtein.put(protein, scored);
    kept.add(scored);
    if (kept.size() > limit) {
      byProtein.remove(kept.pollLast().protein());
    }
  }

  /** Their numbers, the best first. */
  List<Integer> proteins() {
    return kept.stream().map(Scored::protein).toList();
  }
}
