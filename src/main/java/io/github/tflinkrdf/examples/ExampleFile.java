package io.github.tflinkrdf.examples;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Reads a file of {@code queries/}: its first line is the question, a comment; of the comments
 * right below it one may be {@code # keywords: a, b} and one {@code # no rows in the samples: why}.
 */
record ExampleFile(Resources resources, String base, String name) {
  private static final Pattern KEYWORDS = Pattern.compile("#\\s*keywords:\\s*(.*)");
  private static final Predicate<String> SAID_ELSEWHERE =
      Pattern.compile("#\\s*(keywords|no rows in the samples):.*").asMatchPredicate();

  /** The example of the file; a user error if it is not SPARQL. */
  Example read() {
    List<String> lines = resources.text(name, base).lines().toList();
    boolean asks = !lines.isEmpty() && lines.get(0).startsWith("#");
    String question = asks ? lines.get(0).replaceFirst("^#+\\s*", "") : "";
    String sparql =
        lines.stream()
            .skip(asks ? 1 : 0)
            .filter(SAID_ELSEWHERE.negate())
            .collect(Collectors.joining("\n", "", "\n"));
    Query query = parse(sparql);
    return new Example(shortName(), question, keywords(lines), sparql, query, federatesWith(query));
  }

  private String shortName() {
    return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
  }

  private Query parse(String sparql) {
    try {
      return QueryFactory.create(sparql);
    } catch (QueryParseException e) {
      throw new UserError(resources.get(name).origin() + " is not SPARQL: " + e.getMessage());
    }
  }

  private static List<String> keywords(List<String> lines) {
    return lines.stream()
        .map(KEYWORDS::matcher)
        .filter(Matcher::matches)
        .flatMap(line -> Arrays.stream(line.group(1).split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static List<String> federatesWith(Query query) {
    TreeSet<String> services = new TreeSet<>();
    if (query.getQueryPattern() != null) {
      Walker.walk(
          Algebra.compile(query),
          new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
              if (service.getService().isURI()) {
                services.add(service.getService().getURI());
              }
            }
          },
          // with it the patterns within filters are visited too
          new ExprVisitorBase());
    }
    return List.copyOf(services);
  }
}
