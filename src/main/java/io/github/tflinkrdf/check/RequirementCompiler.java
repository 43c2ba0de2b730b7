package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.DisjointConstraint;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.ShAnd;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.ShXone;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;

/**
 * Compiles shapes to requirements that say the same: a node keeps one if and only if {@link
 * Evaluation} has nothing to report. A shape with something that is not compiled (an inverse path,
 * properties of a value, {@code sh:lessThan}) is left to {@link Evaluation} as a whole.
 */
final class RequirementCompiler {
  /** What is not compiled. */
  private static final class NotCompiled extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotCompiled() {
      super(null, null, false, false);
    }
  }

  private final Properties properties;
  private int eachValues;

  RequirementCompiler(Properties properties) {
    this.properties = properties;
  }

  /** How many requirements are of the kind that the facts know values of. */
  int eachValues() {
    return eachValues;
  }

  Optional<Requirement> compile(Shape shape) {
    try {
      return Optional.of(ofNode(shape, true));
    } catch (NotCompiled e) {
      return Optional.empty();
    }
  }

  /**
   * What a shape demands of a node.
   *
   * @param subject whether the node is the subject whose facts are at hand
   */
  private Requirement ofNode(Shape shape, boolean subject) {
    List<Requirement> parts = new ArrayList<>();
    if (!shape.deactivated()) {
      if (shape instanceof PropertyShape property) {
        parts.add(ofProperty(property, subject));
      } else {
        shape.getConstraints().forEach(c -> parts.add(ofTerm(c, subject)));
        shape.getPropertyShapes().forEach(inner -> parts.add(ofNode(inner, subject)));
      }
    }
    return Requirement.all(parts);
  }

  private Requirement ofProperty(PropertyShape shape, boolean subject) {
    if (!subject
        || !(shape.getPath() instanceof P_Link link)
        || !shape.getPropertyShapes().isEmpty()) {
      throw new NotCompiled();
    }
    int property = properties.add(link.getNode());
    List<Requirement> parts = new ArrayList<>();
    List<Requirement> ofEach = new ArrayList<>();
    for (Constraint constraint : shape.getConstraints()) {
      Optional<Requirement> ofAll = ofValues(constraint, property);
      ofAll.ifPresentOrElse(parts::add, () -> ofEach.add(ofTerm(constraint, false)));
    }
    if (!ofEach.isEmpty()) {
      parts.add(new EachValue(eachValues++, property, ofEach));
    }
    return Requirement.all(parts);
  }

  /** What a constraint demands of all values of a property together, if that is its kind. */
  private Optional<Requirement> ofValues(Constraint constraint, int property) {
    Requirement requirement = null;
    if (constraint instanceof MinCount min) {
      int count = min.getMinCount();
      requirement = (facts, node) -> facts.atLeast(property, count);
    } else if (constraint instanceof MaxCount max) {
      int tooMany = max.getMaxCount() + 1;
      requirement = (facts, node) -> !facts.atLeast(property, tooMany);
    } else if (constraint instanceof HasValueConstraint has) {
      Node value = has.getValue();
      requirement = (facts, node) -> facts.has(property, value);
    } else if (constraint instanceof DisjointConstraint disjoint) {
      int other = properties.add(disjoint.getValue());
      Requirement elsewhere = (facts, value) -> !facts.has(other, value);
      requirement = Requirement.ofEach(property, List.of(elsewhere));
    }
    return Optional.ofNullable(requirement);
  }

  /** What a constraint demands of one node. */
  private Requirement ofTerm(Constraint constraint, boolean subject) {
    if (constraint instanceof ShOr or) {
      return Requirement.some(ofNodes(or.getOthers(), subject), 1, or.getOthers().size());
    }
    if (constraint instanceof ShXone xone) {
      return Requirement.some(ofNodes(xone.getOthers(), subject), 1, 1);
    }
    if (constraint instanceof ShAnd and) {
      return Requirement.all(ofNodes(and.getOthers(), subject));
    }
    if (constraint instanceof ShNot not) {
      return Requirement.not(ofNode(not.getOther(), subject));
    }
    if (constraint instanceof ShNode inner) {
      return ofNode(inner.getOther(), subject);
    }
    Optional<Predicate<Node>> test =
        constraint instanceof ConstraintTerm term ? TermTests.of(term) : Optional.empty();
    return test.map(Requirement::of).orElseThrow(NotCompiled::new);
  }

  private List<Requirement> ofNodes(List<Shape> shapes, boolean subject) {
    return shapes.stream().map(shape -> ofNode(shape, subject)).toList();
  }
}
