package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.answers.AnswerCache;
import io.github.tflinkrdf.answers.AnswerKey;
import io.github.tflinkrdf.answers.Wording;
import io.github.tflinkrdf.answers.Wordings;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a request asks a release: GET, POST of a form, or POST of the query itself. What was asked
 * before in the same words is not parsed, unless it must be run again.
 *
 * @param wording of the request
 * @param wished longest time of the query, if the client has said one
 * @param key what tells its answer apart; empty if that is another one each time, or kept nowhere
 * @param mediaType of the answer
 * @param read the request, if it was parsed to know that
 */
record Asked(
    Wording wording,
    Optional<Duration> wished,
    Optional<AnswerKey> key,
    String mediaType,
    Optional<QueryRequest> read) {
  /**
   * Understands a request.
   *
   * @throws Refusal if it is not a query
   */
  static Asked of(HttpServletRequest http, String release, Optional<AnswerCache> cache)
      throws IOException {
    String text = QueryText.of(http);
    http.setAttribute(AccessLog.QUERY, text);
    Optional<Duration> wished = wishedTime(http);
    Wording wording = wording(http, release, text);
    return cache
        .flatMap(kept -> kept.wordings().find(wording))
        .map(known -> new Asked(wording, wished, known))
        .orElseGet(() -> read(wording, wished, cache, !http.getMethod().equals("POST")));
  }

  private Asked(Wording wording, Optional<Duration> wished, Wordings.Meaning known) {
    this(wording, wished, Optional.of(known.key()), known.mediaType(), Optional.empty());
  }

  /**
   * @param byAddress whether caches on the way may keep the answer
   */
  private static Asked read(
      Wording wording, Optional<Duration> wished, Optional<AnswerCache> cache, boolean byAddress) {
    QueryRequest request = QueryRequest.read(wording);
    // found out at the cost of a small query, so only if somebody keeps the answer
    boolean mayBeKept = byAddress || cache.isPresent();
    Optional<AnswerKey> key =
        mayBeKept ? request.key(wording.release(), wording.query()) : Optional.empty();
    if (cache.isPresent() && key.isPresent()) {
      Wordings.Meaning meaning = new Wordings.Meaning(key.get(), request.mediaType());
      cache.get().wordings().keep(wording, meaning);
    }
    return new Asked(wording, wished, key, request.mediaType(), Optional.of(request));
  }

  /** The request, parsed. */
  QueryRequest request() {
    return read.orElseGet(() -> QueryRequest.read(wording));
  }

  private static Wording wording(HttpServletRequest http, String release, String text) {
    return new Wording(
        release,
        text,
        Optional.ofNullable(http.getHeader("Accept")),
        Optional.ofNullable(http.getParameter("format")),
        values(http, "default-graph-uri"),
        values(http, "named-graph-uri"),
        Optional.ofNullable(http.getParameter("max-rows")));
  }

  private static List<String> values(HttpServletRequest http, String parameter) {
    String[] values = http.getParameterValues(parameter);
    return values == null
        ? List.of()
        : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
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
}
