package io.github.tflinkrdf.check;

import io.github.tflinkrdf.UserError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.vocabulary.RDF;

/** Which shapes a triple calls for, found by its predicate and class instead of shape by shape. */
final class Targets {
  /** A node and a shape that it has to conform to. */
  record Focus(Shape shape, Node node) {}

  private final Map<Node, List<Shape>> byClass = new HashMap<>();
  private final Map<Node, List<Shape>> bySubjectOf = new HashMap<>();
  private final Map<Node, List<Shape>> byObjectOf = new HashMap<>();

  Targets(Shapes shapes) {
    shapes.forEach(shape -> shape.getTargets().forEach(target -> add(shape, target)));
  }

  private void add(Shape shape, Target target) {
    Map<Node, List<Shape>> index =
        switch (target.getTargetType()) {
          case targetClass -> byClass;
          case targetSubjectsOf -> bySubjectOf;
          case targetObjectsOf -> byObjectOf;
          default ->
              throw new UserError(
                  shape.getShapeNode()
                      + ": a shape of shapes/stream has its target by sh:targetClass,"
                      + " sh:targetSubjectsOf or sh:targetObjectsOf");
        };
    index.computeIfAbsent(target.getObject(), node -> new ArrayList<>()).add(shape);
  }

  /** What is to be validated in some triples, each once. */
  Set<Focus> of(Collection<Triple> triples) {
    Set<Focus> found = new LinkedHashSet<>();
    for (Triple t : triples) {
      if (t.getPredicate().equals(RDF.Nodes.type)) {
        collect(byClass.get(t.getObject()), t.getSubject(), found);
      }
      collect(bySubjectOf.get(t.getPredicate()), t.getSubject(), found);
      collect(byObjectOf.get(t.getPredicate()), t.getObject(), found);
    }
    return found;
  }

  private static void collect(List<Shape> shapes, Node node, Set<Focus> found) {
    if (shapes != null) {
      shapes.forEach(shape -> found.add(new Focus(shape, node)));
    }
  }
}
