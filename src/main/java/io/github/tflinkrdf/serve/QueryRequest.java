package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.answers.AnswerKey;
import io.github.tflinkrdf.store.Answer;
import io.github.tflinkrdf.store.ResultFormat;
import io.github.tflinkrdf.web.Accept;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 */
record QueryRequest(Answer answer, String mediaType) {
  static final int MAX_BODY = 10 << 20;
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
    Query query = parse(text(http));
    addGraphs(http, query);
    String format = http.getParameter("format");
    return format != null ? named(query, format) : negotiated(query, http.getHeader("Accept"));
  }

  /** What tells its answer from a release apart; empty if that is another one each time. */
  Optional<AnswerKey> key(String release) {
    return AnswerKey.of(release, answer.query(), answer.showsPrefixes(), mediaType);
  }

  /** The media type with what a header says of it. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  private static String text(HttpServletRequest http) throws IOException {
    String type = mediaType(http);
    String coding = http.getHeader("Content-Encoding");
    // a packed body of a few kB can be gigabytes
    if (coding != null && !coding.isBlank() && !coding.equalsIgnoreCase("identity")) {
      throw new Refusal(415, "a query is sent as it is, without Content-Encoding");
    }
    if (http.getMethod().equals("POST") && type.equals("application/sparql-query")) {
      return body(http);
    }
    if (http.getMethod().equals("POST")
        && !type.isEmpty()
        && !type.equals("application/x-www-form-urlencoded")) {
      throw new Refusal(415, "a query is sent as a form or as application/sparql-query");
    }
    String[] queries = http.getParameterValues("query");
    if (queries == null || queries.length != 1) {
      throw new Refusal(400, "exactly one parameter 'query' is needed");
    }
    return queries[0];
  }

  private static String mediaType(HttpServletRequest http) {
    String type = http.getContentType() == null ? "" : http.getContentType();
    return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static String body(HttpServletRequest http) throws IOException {
    byte[] bytes = http.getInputStream().readNBytes(MAX_BODY + 1);
    if (bytes.length > MAX_BODY) {
      throw new Refusal(413, "the query is longer than " + MAX_BODY + " bytes");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Query parse(String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
    } catch (QueryException e) {
      // without a message it is Jena's wrapping of a stack overflow in its parser
      String reason = Objects.requireNonNullElse(e.getMessage(), "it is nested too deeply");
      throw new Refusal(400, "the query is not SPARQL: " + reason.strip());
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
      return new QueryRequest(answer, wanted.syntax(query).orElseThrow().mediaType());
    } catch (UserError e) {
      throw new Refusal(400, e.getMessage());
    }
  }

  private static QueryRequest negotiated(Query query, String header) {
    List<ResultFormat> formats = ResultFormat.of(query);
    List<String> offers = new ArrayList<>();
    formats.forEach(format -> offers.addAll(names(query, format)));
    String mediaType = Accept.of(Optional.ofNullable(header)).best(offers).orElse(offers.get(0));
    ResultFormat format =
        formats.stream().filter(f -> names(query, f).contains(mediaType)).findFirst().orElseThrow();
    return new QueryRequest(Answer.of(query, format), mediaType);
  }

  private static List<String> names(Query query, ResultFormat format) {
    String name = format.syntax(query).orElseThrow().mediaType();
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(OTHER_NAMES.getOrDefault(name, List.of()));
    return names;
  }
}
