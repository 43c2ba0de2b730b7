package io.github.tflinkrdf.check;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Every value of a property keeps requirements that look at the value alone. Most descriptions have
 * values that others had, as the same object: what has passed is not asked again.
 */
final class EachValue implements Requirement {
  private final int number;
  private final int property;
  private final Requirement[] all;

  /**
   * @param number of its kind, from 0
   */
  EachValue(int number, int property, List<Requirement> parts) {
    this.number = number;
    this.property = property;
    this.all = parts.toArray(Requirement[]::new);
  }

  @Override
  public boolean holds(Facts facts, Node node) {
    Node[] passed = facts.passed(number);
    for (int i = facts.last(property); i >= 0; i = facts.before(i)) {
      Node value = facts.value(i);
      int hash = value.hashCode();
      int place = (hash ^ hash >>> 15) & passed.length - 1;
      if (passed[place] != value) {
        if (!passes(facts, value)) {
          return false;
        }
        passed[place] = value;
      }
    }
    return true;
  }

  private boolean passes(Facts facts, Node value) {
    for (Requirement part : all) {
      if (!part.holds(facts, value)) {
        return false;
      }
    }
    return true;
  }
}
