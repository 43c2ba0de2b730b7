package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.answers.AnswerKey;
import io.github.tflinkrdf.guard.BoundedParser;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;

/**
 * A query as the SPARQL 1.1 protocol sends it, and the syntax of the answer.
 *
 * @param answer the query and how its answer is written
 * @param mediaType of the answer
 * @param wished longest time of the query, if the client has said one
 * @param firstRows of the answer that are wanted, empty for all
 */
record QueryRequest(
    Answer answer, String mediaType, Optional<Duration> wished, OptionalInt firstRows) {
  /** Of an answer that may be cut; they are in memory before the first is written. */
  static final int MAX_FIRST_ROWS = 10_000;

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
    Query query = parse(text);
    addGraphs(http, query);
    String format = http.getParameter("format");
    QueryRequest all =
        format != null ? named(query, format) : negotiated(query, http.getHeader("Accept"));
    OptionalInt rows = firstRows(http.getParameter("max-rows"));
    return new QueryRequest(all.answer, all.mediaType, wishedTime(http), rows);
  }

  /**
   * What tells its answer from a release apart, given its text; empty if that is another one each
   * time.
   */
  Optional<AnswerKey> key(String release, String text) {
    boolean prefixes = answer.showsPrefixes();
    return AnswerKey.of(release, answer.query(), text, prefixes, mediaType, firstRows);
  }

  /** The media type with what a header says of it. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  private static OptionalInt firstRows(String wanted) {
    try {
      OptionalInt rows =
          wanted == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(wanted));
      if (rows.orElse(1) >= 1 && rows.orElse(1) <= MAX_FIRST_ROWS) {
        return rows;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Refusal(
        ProblemType.MALFORMED_REQUEST, "max-rows= is a number from 1 to " + MAX_FIRST_ROWS);
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
      return BoundedParser.parse(text);
    } catch (QueryException e) {
      throw new Refusal(ProblemType.MALFORMED_QUERY, "the query is not SPARQL: " + e.getMessage());
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
          answer,
          wanted.syntax(query).orElseThrow().mediaType(),
          Optional.empty(),
          OptionalInt.empty());
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
    return new QueryRequest(
        Answer.of(query, format), mediaType, Optional.empty(), OptionalInt.empty());
  }

  private static List<String> names(Query query, ResultFormat format) {
    String name = format.syntax(query).orElseThrow().mediaType();
    List<String> others = OTHER_NAMES.getOrDefault(name, List.of());
    return Stream.concat(Stream.of(name), others.stream()).toList();
  }
}
