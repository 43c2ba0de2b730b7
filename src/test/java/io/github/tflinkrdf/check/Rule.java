package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;

/** The constraints of shapes, by name: {@code interaction-factor minCount}. */
final class Rule {
  private Rule() {}

  /** The names of all constraints of the shapes with a target and of their property shapes. */
  static List<String> names(Shapes shapes) {
    List<String> names = new ArrayList<>();
    shapes.forEach(shape -> collect(shape, names));
    return names;
  }

  private static void collect(Shape shape, List<String> names) {
    for (Constraint constraint : shape.getConstraints()) {
      names.add(name(shape.getShapeNode().getURI(), constraint));
    }
    for (PropertyShape property : shape.getPropertyShapes()) {
      collect(property, names);
    }
  }

  /** The names of the constraints that a report says are broken. */
  static Set<String> broken(Collection<ReportEntry> entries) {
    return entries.stream()
        .map(entry -> name(entry.source().getURI(), entry.constraint()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(String shape, Constraint constraint) {
    String component = constraint.getComponent().getLocalName().replace("ConstraintComponent", "");
    String kind =
        component.equals("SPARQL")
            ? "sparql"
            : Character.toLowerCase(component.charAt(0)) + component.substring(1);
    return shape.substring(shape.indexOf('#') + 1) + " " + kind;
  }
}
