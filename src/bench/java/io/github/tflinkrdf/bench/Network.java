package io.github.tflinkrdf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who regulates whom: so many different pairs within the organisms, a few factors with very many
 * targets, some that regulate themselves.
 */
final class Network {
  private static final int STATEMENTS_PER_PROTEIN = 20;
  private static final int PROTEINS_PER_FACTOR = 8;
  private static final int SPECIES = Species.values().length;

  private final List<TreeSet<Integer>> targets;
  private final List<TreeSet<Integer>> factors;

  Network(long seed, int statements) {
    int proteins = proteins(statements);
    this.targets = empty(proteins);
    this.factors = empty(proteins);
    SplittableRandom random = new SplittableRandom(seed ^ 0x5DEECE66DL);
    for (int made = 0; made < statements; ) {
      int species = random.nextInt(SPECIES);
      int members = proteins / SPECIES;
      double skewed = Math.pow(random.nextDouble(), 2);
      int factor = (int) (skewed * members / PROTEINS_PER_FACTOR) * SPECIES + species;
      int target = random.nextInt(50) == 0 ? factor : random.nextInt(members) * SPECIES + species;
      if (targets.get(factor).add(target)) {
        factors.get(target).add(factor);
        made++;
      }
    }
  }

  /**
   * Enough for all pairs to be different, about as many rows a page as TFLink has, and equal
   * organisms.
   */
  private static int proteins(int statements) {
    int least = (int) Math.sqrt(2.0 * statements * SPECIES * PROTEINS_PER_FACTOR);
    int members = Math.max(statements / STATEMENTS_PER_PROTEIN, least) / SPECIES;
    return (members + PROTEINS_PER_FACTOR) * SPECIES;
  }

  private static List<TreeSet<Integer>> empty(int count) {
    return new ArrayList<>(
        IntStream.range(0, count).mapToObj(i -> new TreeSet<Integer>()).toList());
  }

  int proteins() {
    return targets.size();
  }

  /** The proteins regulated by one, in their order. */
  TreeSet<Integer> targetsOf(int protein) {
    return targets.get(protein);
  }

  /** The proteins that regulate one, in their order. */
  TreeSet<Integer> factorsOf(int protein) {
    return factors.get(protein);
  }
}
