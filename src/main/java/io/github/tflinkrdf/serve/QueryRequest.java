package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.Answer;
import io.github.tflinkrdf.store.ResultFormat;
import io.github.tflinkrdf.web.Accept;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * A query as the SPARQL 1.1 protocol sends it, and the syntax of the answer.
 *
 * @param answer the query and how its answer is written
 * @param mediaType of the answer
 * @param wished longest time of the query, if the client has said one
 */
record QueryRequest(Answer answer, String mediaType, Optional<Duration> wished) {
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.of(
          "application/sparql-results+json", List.of("application/json"),
          "application/sparql-results+xml", List.of("application/xml", "text/xml"));

  /**
   * Reads a request: GET, POST of a form, or POST of the query itself. {@code format=} comes before
   * the {@code Accept} header, for links.
   *
   * @throws Refusal if it is not a query
   */
  static QueryRequest read(HttpServletRequest http) throws IOException {
    String text = QueryText.of(http);
    http.setAttribute(AccessLog.QUERY, text);
    Optional<Duration> wished = wishedTime(http);
    Query query = parse(text);
    addGraphs(http, query);
    String format = http.getParameter("format");
    QueryRequest request =
        format != null ? named(query, format) : negotiated(query, http.getHeader("Accept"));
    return new QueryRequest(request.answer, request.mediaType, wished);
  }

  /** The time it may take; a client can only ask for less than the limit. */
  static Duration timeout(Optional<Duration> wished, Duration limit) {
    return wished.filter(wish -> wish.compareTo(limit) < 0).orElse(limit);
  }

  /** Seconds, also decimal ones; none or 0 is no wish, as other servers have it. */
  static Optional<Duration> wishedTime(HttpServletRequest http) {
    String text = http.getParameter("timeout");
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    if (!text.strip().matches("\\d{1,9}(\\.\\d{1,9})?")) {
      throw new Refusal(
          ProblemType.MALFORMED_REQUEST,
          "timeout= is a number of seconds, such as 30 or 0.5; it can only lower the limit");
    }
    long millis = Math.round(Double.parseDouble(text.strip()) * 1000);
    return Optional.of(Duration.ofMillis(millis)).filter(wish -> !wish.isZero());
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
    } catch (QueryException e) {
      // without a message it is Jena's wrapping of a stack overflow in its parser
      String reason = Objects.requireNonNullElse(e.getMessage(), "it is nested too deeply");
      throw new Refusal(ProblemType.MALFORMED_QUERY, "the query is not SPARQL: " + reason.strip());
    }
  }

  /** The graphs that the protocol names stand in place of those that the query names. */
  private static void addGraphs(HttpServletRequest http, Query query) {
    List<String> defaults = values(http, "default-graph-uri");
    List<String> named = values(http, "named-graph-uri");
    if (!defaults.isEmpty() || !named.isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      defaults.forEach(query::addGraphURI);
      named.forEach(query::addNamedGraphURI);
    }
  }

  private static List<String> values(HttpServletRequest http, String parameter) {
    String[] values = http.getParameterValues(parameter);
    return values == null
        ? List.of()
        : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
  }

  private static QueryRequest named(Query query, String format) {
    try {
      ResultFormat wanted = ResultFormat.named(format);
      Answer answer = Answer.of(query, wanted);
      return new QueryRequest(
          answer, wanted.syntax(query).orElseThrow().mediaType(), Optional.empty());
    } catch (UserError e) {
      throw new Refusal(ProblemType.MALFORMED_REQUEST, e.getMessage());
    }
  }

  private static QueryRequest negotiated(Query query, String header) {
    List<ResultFormat> formats = ResultFormat.of(query);
    List<String> offers = new ArrayList<>();
    formats.forEach(format -> offers.addAll(names(query, format)));
    String mediaType = Accept.of(Optional.ofNullable(header)).best(offers).orElse(offers.get(0));
    ResultFormat format =
        formats.stream().filter(f -> names(query, f).contains(mediaType)).findFirst().orElseThrow();
    return new QueryRequest(Answer.of(query, format), mediaType, Optional.empty());
  }

  private static List<String> names(Query query, ResultFormat format) {
    String name = format.syntax(query).orElseThrow().mediaType();
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(OTHER_NAMES.getOrDefault(name, List.of()));
    return names;
  }
}
