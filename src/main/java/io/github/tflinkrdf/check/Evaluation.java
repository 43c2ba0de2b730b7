package io.github.tflinkrdf.check;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ConstraintOp;
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
import org.apache.jena.shacl.validation.ReportItem;

/**
 * The validation of a focus node against a shape (SHACL, section 3.4) as jena-shacl does it, with
 * jena-shacl's own constraints, but for the logical ones: jena-shacl makes a report, which is an
 * RDF graph, for each shape inside {@code sh:or} and its like, and that costs more than all the
 * rest.
 */
final class Evaluation {
  private final DescriptionGraph data;

  Evaluation(DescriptionGraph data) {
    this.data = data;
  }

  /** Adds what the focus node breaks to the context's report. */
  void validate(ValidationContext context, Shape shape, Node focus) {
    if (shape.deactivated()) {
      return;
    }
    if (shape instanceof PropertyShape property) {
      validateProperty(context, property, focus);
    } else {
      for (Constraint constraint : shape.getConstraints()) {
        if (constraint instanceof ConstraintOp op) {
          reportUnless(holds(context, op, focus), context, shape, focus, focus, op);
        } else {
          constraint.validateNodeShape(context, data, shape, focus);
        }
      }
      shape.getPropertyShapes().forEach(inner -> validate(context, inner, focus));
    }
  }

  private void validateProperty(ValidationContext context, PropertyShape shape, Node focus) {
    Set<Node> values = data.values(focus, shape.getPath());
    for (Constraint constraint : shape.getConstraints()) {
      if (constraint instanceof ConstraintOp op) {
        values.forEach(v -> reportUnless(holds(context, op, v), context, shape, focus, v, op));
      } else {
        constraint.validatePropertyShape(context, data, shape, focus, shape.getPath(), values);
      }
    }
    for (PropertyShape inner : shape.getPropertyShapes()) {
      values.forEach(value -> validate(context, inner, value));
    }
  }

  private boolean holds(ValidationContext context, ConstraintOp constraint, Node node) {
    if (constraint instanceof ShOr or) {
      return or.getOthers().stream().anyMatch(shape -> conforms(context, shape, node));
    }
    if (constraint instanceof ShXone xone) {
      return count(context, xone.getOthers(), node) == 1;
    }
    if (constraint instanceof ShAnd and) {
      return and.getOthers().stream().allMatch(shape -> conforms(context, shape, node));
    }
    if (constraint instanceof ShNot not) {
      return !conforms(context, not.getOther(), node);
    }
    if (constraint instanceof ShNode inner) {
      return conforms(context, inner.getOther(), node);
    }
    return constraint.validate(context, data, node) == null;
  }

  private long count(ValidationContext context, List<Shape> shapes, Node node) {
    return shapes.stream().filter(shape -> conforms(context, shape, node)).count();
  }

  private boolean conforms(ValidationContext context, Shape shape, Node node) {
    if (plainlyBroken(shape, node)) {
      return false;
    }
    ValidationContext inner = ValidationContext.create(context);
    validate(inner, shape, node);
    return !inner.hasViolation();
  }

  /** The usual ways not to conform, without the message that jena-shacl would write for each. */
  private boolean plainlyBroken(Shape shape, Node node) {
    if (shape.deactivated()) {
      return false;
    }
    if (shape instanceof PropertyShape property) {
      Set<Node> values = data.values(node, property.getPath());
      return property.getConstraints().stream().anyMatch(c -> plainlyBroken(c, values));
    }
    return shape.getPropertyShapes().stream().anyMatch(inner -> plainlyBroken(inner, node));
  }

  private static boolean plainlyBroken(Constraint constraint, Set<Node> values) {
    return (constraint instanceof MinCount min && values.size() < min.getMinCount())
        || (constraint instanceof MaxCount max && values.size() > max.getMaxCount())
        || (constraint instanceof HasValueConstraint has && !values.contains(has.getValue()));
  }

  private static void reportUnless(
      boolean holds, ValidationContext context, Shape shape, Node focus, Node value, Constraint c) {
    if (!holds) {
      var path = shape instanceof PropertyShape property ? property.getPath() : null;
      context.reportEntry(new ReportItem(c.toString(), value), shape, focus, path, c);
    }
  }
}
