package io.github.tflinkrdf.check;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * What a shape demands of a node, in a form that is quick to ask: whether, and not what is wrong.
 */
@FunctionalInterface
interface Requirement {
  /**
   * Whether a node keeps it.
   *
   * @param facts the values of the subject at hand; a requirement that looks at them is asked of
   *     this subject only
   */
  boolean holds(Facts facts, Node node);

  /** All of them together. */
  static Requirement all(List<Requirement> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Requirement[] all = parts.toArray(Requirement[]::new);
    return (facts, node) -> {
      for (Requirement part : all) {
        if (!part.holds(facts, node)) {
          return false;
        }
      }
      return true;
    };
  }

  /** From {@code least} to {@code most} of them, and none that is not needed is asked. */
  static Requirement some(List<Requirement> parts, int least, int most) {
    Requirement[] all = parts.toArray(Requirement[]::new);
    return (facts, node) -> {
      int held = 0;
      for (Requirement part : all) {
        held += part.holds(facts, node) ? 1 : 0;
        if (held > most || (held >= least && most >= all.length)) {
          return held <= most;
        }
      }
      return held >= least;
    };
  }

  static Requirement not(Requirement part) {
    return (facts, node) -> !part.holds(facts, node);
  }

  static Requirement of(Predicate<Node> test) {
    return (facts, node) -> test.test(node);
  }

  /** Every value of a property keeps all of them. */
  static Requirement ofEach(int property, List<Requirement> parts) {
    Requirement[] all = parts.toArray(Requirement[]::new);
    return (facts, node) -> {
      for (int i = facts.last(property); i >= 0; i = facts.before(i)) {
        Node value = facts.value(i);
        for (Requirement part : all) {
          if (!part.holds(facts, value)) {
            return false;
          }
        }
      }
      return true;
    };
  }
}
