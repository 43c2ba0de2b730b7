package io.github.tflinkrdf.checklist;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * An example query that a site publishes.
 *
 * @param name its IRI
 * @param text as published; prefixes may be missing
 * @param declared the endpoints that it is said to federate with
 */
record Example(String name, String text, Set<String> declared) {
  /**
   * Reads it as SPARQL 1.1, with the site's prefixes where it has none.
   *
   * @throws QueryException if it is not SPARQL
   */
  Query parse(Map<String, String> prefixes) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      String heads =
          prefixes.entrySet().stream()
              .filter(p -> !text.matches("(?is).*prefix\\s+" + p.getKey() + ":.*"))
              .map(p -> "PREFIX " + p.getKey() + ": <" + p.getValue() + ">\n")
              .collect(Collectors.joining());
      return QueryFactory.create(heads + text, Syntax.syntaxSPARQL_11);
    }
  }

  /** The endpoints that it names after SERVICE, wherever in it; a variable as {@code ?name}. */
  static Set<String> services(Query query) {
    Set<String> services = new HashSet<>();
    OpVisitorBase collect =
        new OpVisitorBase() {
          @Override
          public void visit(OpService op) {
            Node service = op.getService();
            services.add(service.isURI() ? service.getURI() : "?" + service.getName());
          }
        };
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query.getQueryPattern()), collect, new ExprVisitorBase());
    }
    return services;
  }
}
