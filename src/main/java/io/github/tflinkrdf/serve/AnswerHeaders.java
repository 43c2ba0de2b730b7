package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.answers.AnswerCache;
import io.github.tflinkrdf.answers.AnswerKey;
import io.github.tflinkrdf.answers.WholeAnswer;
import io.github.tflinkrdf.web.Conditions;
import io.github.tflinkrdf.web.Headers;
import io.github.tflinkrdf.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the answer of a query says of itself to caches on its way.
 *
 * @param key empty if the answer is another one each time, or kept nowhere
 * @param kept true if caches may keep it: it follows from the release, and was asked for by address
 */
record AnswerHeaders(Optional<AnswerKey> key, boolean kept) {
  /** A release never changes but is replaced: nobody reads of a former one for longer than this. */
  private static final String SOME_MINUTES = "public, max-age=300";

  private static final double NANOS_OF_TENTH = 1e5;

  static AnswerHeaders of(HttpServletRequest request, Optional<AnswerKey> key) {
    return new AnswerHeaders(key, key.isPresent() && !request.getMethod().equals("POST"));
  }

  /** Answers 304 if the sender has the answer; false if nothing was answered. */
  boolean answerKnown(HttpServletRequest request, HttpServletResponse response) {
    if (!kept || !Conditions.answerKnown(request, response, tag())) {
      return false;
    }
    response.setHeader("Cache-Control", SOME_MINUTES);
    response.setHeader("Vary", "Accept");
    Headers.vary(response, "Accept-Encoding");
    return true;
  }

  /** The whole answer. */
  Reply reply(String contentType, WholeAnswer answer, AnswerCache.Source source, Duration time)
      throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Vary", "Accept");
    headers.put("Cache-Control", kept ? SOME_MINUTES : key.isPresent() ? "no-cache" : "no-store");
    headers.put("X-Result-Complete", Boolean.toString(!answer.isCut()));
    headers.put("Server-Timing", timing(source, time));
    return new Reply(200, contentType, headers, answer.content(tag()));
  }

  private String timing(AnswerCache.Source source, Duration time) {
    String from = source.name().toLowerCase(Locale.ROOT);
    double millis = Math.round(time.toNanos() / NANOS_OF_TENTH) / 10.0;
    return "cache;desc=" + from + ", query;dur=" + millis;
  }

  private String tag() {
    return kept ? key.orElseThrow().tag() : "";
  }
}
