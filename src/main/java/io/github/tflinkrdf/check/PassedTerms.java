package io.github.tflinkrdf.check;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * A test that knows some of the terms that passed it, if the same object comes again. Threads may
 * use it at once: they overwrite what others noted, and never note a term that has not passed.
 */
final class PassedTerms implements Predicate<Node> {
  private static final int MOST = 1 << 8;

  private final Predicate<Node> test;
  private final Node[] passed = new Node[MOST];

  PassedTerms(Predicate<Node> test) {
    this.test = test;
  }

  @Override
  public boolean test(Node node) {
    int hash = node.hashCode();
    int place = (hash ^ hash >>> 15) & MOST - 1;
    if (passed[place] == node) {
      return true;
    }
    boolean passes = test.test(node);
    if (passes) {
      passed[place] = node;
    }
    return passes;
  }
}
