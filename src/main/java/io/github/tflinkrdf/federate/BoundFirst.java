package io.github.tflinkrdf.federate;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * The variables that triple patterns bind before anything in their group that is no join: OPTIONAL,
 * MINUS and BIND look at what stands before them. For these alone rows may be put at the start of
 * the group without a change of its meaning.
 */
final class BoundFirst {
  private BoundFirst() {}

  static Set<Var> in(Element element) {
    Set<Var> vars = new HashSet<>();
    if (element instanceof ElementGroup group) {
      for (Element part : group.getElements()) {
        // a filter sees the whole group, wherever it stands
        if (!isTriples(part) && !(part instanceof ElementFilter)) {
          break;
        }
        vars.addAll(triples(part));
      }
    }
    vars.removeIf(var -> !var.isNamedVar());
    return vars;
  }

  private static boolean isTriples(Element part) {
    if (part instanceof ElementNamedGraph graph) {
      return isAllTriples(graph.getElement());
    }
    return part instanceof ElementPathBlock || part instanceof ElementTriplesBlock;
  }

  private static boolean isAllTriples(Element element) {
    return element instanceof ElementGroup group
        ? group.getElements().stream().allMatch(BoundFirst::isTriples)
        : isTriples(element);
  }

  private static Set<Var> triples(Element part) {
    return isTriples(part) ? Set.copyOf(PatternVars.vars(part)) : Set.of();
  }
}
