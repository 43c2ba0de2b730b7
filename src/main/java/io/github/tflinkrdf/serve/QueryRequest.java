package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.answers.AnswerKey;
import io.github.tflinkrdf.answers.Wording;
import io.github.tflinkrdf.guard.BoundedParser;
import io.github.tflinkrdf.store.Answer;
import io.github.tflinkrdf.store.ResultFormat;
import io.github.tflinkrdf.web.Accept;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;

/**
 * A query as the SPARQL 1.1 protocol sends it, and the syntax of the answer.
 *
 * @param answer the query and how its answer is written
 * @param mediaType of the answer
 * @param firstRows of the answer that are wanted, empty for all
 */
record QueryRequest(Answer answer, String mediaType, OptionalInt firstRows) {
  /** Of an answer that may be cut; they are in memory before the first is written. */
  static final int MAX_FIRST_ROWS = 10_000;

  private static final Map<String, List<String>> OTHER_NAMES =
      Map.of(
          "application/sparql-results+json", List.of("application/json"),
          "application/sparql-results+xml", List.of("application/xml", "text/xml"));

  /**
   * Understands a request. {@code format=} comes before the {@code Accept} header, for links.
   *
   * @throws Refusal if it is not a query
   */
  static QueryRequest read(Wording wording) {
    Query query = parse(wording.query());
    addGraphs(wording, query);
    QueryRequest all =
        wording
            .format()
            .map(format -> named(query, format))
            .orElseGet(() -> negotiated(query, wording.accept()));
    return new QueryRequest(all.answer, all.mediaType, firstRows(wording.maxRows()));
  }

  /**
   * What tells its answer from a release apart, given its text; empty if that is another one each
   * time.
   */
  Optional<AnswerKey> key(String release, String text) {
    return AnswerKey.of(
        release, answer.query(), text, answer.showsPrefixes(), mediaType, firstRows);
  }

  /** A media type with what a header says of it. */
  static String contentType(String mediaType) {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  private static OptionalInt firstRows(Optional<String> wanted) {
    try {
      OptionalInt rows =
          wanted.map(text -> OptionalInt.of(Integer.parseInt(text))).orElse(OptionalInt.empty());
      if (rows.orElse(1) >= 1 && rows.orElse(1) <= MAX_FIRST_ROWS) {
        return rows;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new Refusal(
        ProblemType.MALFORMED_REQUEST, "max-rows= is a number from 1 to " + MAX_FIRST_ROWS);
  }

  private static Query parse(String text) {
    try {
      return BoundedParser.parse(text);
    } catch (QueryException e) {
      throw new Refusal(ProblemType.MALFORMED_QUERY, "the query is not SPARQL: " + e.getMessage());
    }
  }

  /** The graphs that the protocol names stand in place of those that the query names. */
  private static void addGraphs(Wording wording, Query query) {
    if (!wording.defaultGraphs().isEmpty() || !wording.namedGraphs().isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      wording.defaultGraphs().forEach(query::addGraphURI);
      wording.namedGraphs().forEach(query::addNamedGraphURI);
    }
  }

  private static QueryRequest named(Query query, String format) {
    try {
      ResultFormat wanted = ResultFormat.named(format);
      Answer answer = Answer.of(query, wanted).ofServer();
      return new QueryRequest(
          answer, wanted.syntax(query).orElseThrow().mediaType(), OptionalInt.empty());
    } catch (UserError e) {
      throw new Refusal(ProblemType.MALFORMED_REQUEST, e.getMessage());
    }
  }

  private static QueryRequest negotiated(Query query, Optional<String> header) {
    List<ResultFormat> formats = ResultFormat.of(query);
    List<String> offers = new ArrayList<>();
    formats.forEach(format -> offers.addAll(names(query, format)));
    String mediaType = Accept.of(header).best(offers).orElse(offers.get(0));
    ResultFormat format =
        formats.stream().filter(f -> names(query, f).contains(mediaType)).findFirst().orElseThrow();
    return new QueryRequest(Answer.of(query, format).ofServer(), mediaType, OptionalInt.empty());
  }

  private static List<String> names(Query query, ResultFormat format) {
    String name = format.syntax(query).orElseThrow().mediaType();
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(OTHER_NAMES.getOrDefault(name, List.of()));
    return names;
  }
}
