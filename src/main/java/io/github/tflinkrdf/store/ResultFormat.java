package io.github.tflinkrdf.store;

import static org.apache.jena.riot.resultset.ResultSetLang.RS_CSV;
import static org.apache.jena.riot.resultset.ResultSetLang.RS_JSON;
import static org.apache.jena.riot.resultset.ResultSetLang.RS_TSV;
import static org.apache.jena.riot.resultset.ResultSetLang.RS_Text;
import static org.apache.jena.riot.resultset.ResultSetLang.RS_XML;

import io.github.tflinkrdf.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;

/** How an answer is written. What a name means depends on the kind of the query. */
public enum ResultFormat {
  TTL(null, new Syntax("text/turtle", Lang.TURTLE)),
  NT(null, new Syntax("application/n-triples", Lang.NTRIPLES)),
  JSON(
      new Syntax("application/sparql-results+json", RS_JSON),
      new Syntax("application/ld+json", Lang.JSONLD11)),
  XML(
      new Syntax("application/sparql-results+xml", RS_XML),
      new Syntax("application/rdf+xml", Lang.RDFXML)),
  CSV(new Syntax("text/csv", RS_CSV), null),
  TSV(new Syntax("text/tab-separated-values", RS_TSV), null),
  TABLE(new Syntax("text/plain", RS_Text), null);

  /** A media type and Jena's name of the syntax. */
  public record Syntax(String mediaType, Lang lang) {}

  private final Optional<Syntax> rows;
  private final Optional<Syntax> graph;

  ResultFormat(Syntax rows, Syntax graph) {
    this.rows = Optional.ofNullable(rows);
    this.graph = Optional.ofNullable(graph);
  }

  /**
   * The format of a name such as {@code csv}.
   *
   * @throws UserError if there is no such format
   */
  public static ResultFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new UserError("no result format '" + name + "'; there are " + list()));
  }

  /** What people read: a table of rows, or Turtle. */
  public static ResultFormat readable(Query query) {
    return isGraph(query) ? TTL : TABLE;
  }

  /** The formats that can hold the answer of a query, the most usual first. */
  public static List<ResultFormat> of(Query query) {
    return Arrays.stream(values()).filter(format -> format.syntax(query).isPresent()).toList();
  }

  /** The syntax in which it writes the answer of a query; empty if it cannot hold that answer. */
  public Optional<Syntax> syntax(Query query) {
    if (isGraph(query)) {
      return graph;
    }
    // the standard defines CSV and TSV for rows of bindings only
    return query.isAskType() && (this == CSV || this == TSV) ? Optional.empty() : rows;
  }

  /** The name on the command line and in {@code format=}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  static boolean isGraph(Query query) {
    return query.isConstructType() || query.isDescribeType();
  }

  static String list() {
    return Arrays.stream(values()).map(ResultFormat::toString).collect(Collectors.joining(", "));
  }
}
