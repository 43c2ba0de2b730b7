package io.github.tflinkrdf.guard;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** What a query may not call, refused by its name before the query runs. */
final class ForbiddenCalls {
  static final String MATCHES = AllowedFunctions.FN + "matches";
  static final String REPLACE = AllowedFunctions.FN + "replace";
  private static final Set<String> BOUNDED = Set.of(MATCHES, REPLACE);

  /** Predicates that Jena takes for calls, or once took. */
  private static final List<String> PROPERTY_FUNCTIONS =
      List.of(
          "java:",
          "http://jena.apache.org/ARQ/",
          "http://jena.hpl.hp.com/ARQ/",
          "http://jena.apache.org/text#",
          "http://jena.apache.org/geosparql#",
          "http://jena.apache.org/spatial#");

  private ForbiddenCalls() {}

  /**
   * Looks at a call.
   *
   * @throws Stopped if it is forbidden
   */
  static void check(ExprFunction call) {
    if (call instanceof E_Call) {
      throw Stopped.function("CALL");
    } else if (call instanceof E_Function named) {
      String iri = named.getFunctionIRI();
      if (!BOUNDED.contains(iri) && !AllowedFunctions.allows(iri)) {
        throw Stopped.function("the function <" + iri + ">");
      }
    }
  }

  static void check(Aggregator aggregator) {
    if (aggregator instanceof AggCustom custom) {
      throw Stopped.function("the aggregate <" + custom.getIRI() + ">");
    }
  }

  /** Looks at a predicate, in a pattern or a path. */
  static void check(Node predicate) {
    if (predicate.isURI() && PROPERTY_FUNCTIONS.stream().anyMatch(predicate.getURI()::startsWith)) {
      throw Stopped.function("the property function <" + predicate.getURI() + ">");
    }
  }
}
