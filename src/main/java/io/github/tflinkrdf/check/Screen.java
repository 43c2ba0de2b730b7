package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.vocabulary.RDF;

/**
 * Says of most descriptions, and quickly, that they conform. What it does not say it of has to be
 * looked at by {@link Evaluation}. May be used by several threads.
 */
final class Screen {
  /** Stands for a shape that is not compiled: nothing is said to keep it. */
  private static final Requirement UNKNOWN = (facts, node) -> false;

  private static final Requirement[] NONE = {};

  private final Properties properties = new Properties();
  private final int type = properties.add(RDF.Nodes.type);
  private final Map<Node, Requirement[]> ofClass = new HashMap<>();
  private final Map<Node, Requirement[]> ofProperty = new HashMap<>();
  private final Requirement[][] byNumber;
  private final ThreadLocal<Facts> facts;

  Screen(Shapes shapes) {
    RequirementCompiler compiler = new RequirementCompiler(properties);
    for (Shape shape : shapes) {
      Requirement compiled = compiler.compile(shape).orElse(UNKNOWN);
      shape.getTargets().forEach(target -> add(target, compiled));
    }
    byNumber = new Requirement[properties.size()][];
    Arrays.fill(byNumber, NONE);
    ofProperty.forEach((property, all) -> byNumber[properties.number(property)] = all);
    int eachValues = compiler.eachValues();
    facts = ThreadLocal.withInitial(() -> new Facts(properties.size(), eachValues));
  }

  private void add(Target target, Requirement requirement) {
    if (target.getTargetType() == TargetType.targetClass) {
      add(ofClass, target, requirement);
    } else {
      properties.add(target.getObject());
      boolean subjects = target.getTargetType() == TargetType.targetSubjectsOf;
      add(ofProperty, target, subjects ? requirement : UNKNOWN);
    }
  }

  private static void add(Map<Node, Requirement[]> to, Target target, Requirement requirement) {
    Requirement[] known = to.getOrDefault(target.getObject(), NONE);
    Requirement[] all = Arrays.copyOf(known, known.length + 1);
    all[known.length] = requirement;
    to.put(target.getObject(), all);
  }

  /** Whether triples are known to conform. */
  boolean passes(Collection<Triple> triples) {
    List<Node> subjects = new ArrayList<>(1);
    Facts of = facts.get();
    of.clear();
    Node subject = null;
    for (Triple triple : triples) {
      Node next = triple.getSubject();
      if (next != subject && !next.equals(subject)) {
        // triples of one subject in two places: not all its facts would be at hand
        if (subjects.contains(next) || !(subject == null || keeps(subject, of))) {
          return false;
        }
        subjects.add(next);
        of.clear();
      }
      subject = next;
      int property = properties.number(triple.getPredicate());
      if (property != Properties.UNKNOWN) {
        of.add(property, triple.getObject());
      }
    }
    return subject == null || keeps(subject, of);
  }

  private boolean keeps(Node subject, Facts of) {
    for (int i = of.last(type); i >= 0; i = of.before(i)) {
      if (!keeps(ofClass.getOrDefault(of.value(i), NONE), of, subject)) {
        return false;
      }
    }
    for (int property = 0; property < byNumber.length; property++) {
      if (of.last(property) >= 0 && !keeps(byNumber[property], of, subject)) {
        return false;
      }
    }
    return true;
  }

  private static boolean keeps(Requirement[] all, Facts of, Node subject) {
    for (Requirement requirement : all) {
      if (!requirement.holds(of, subject)) {
        return false;
      }
    }
    return true;
  }
}
