package io.github.tflinkrdf.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Why a request is not answered as it wished, told to programs as RFC 9457 has it: JSON with {@code
 * type}, {@code title}, {@code status}, {@code detail}, {@code requestId} and, where one was
 * reached, {@code limit} with its name, value and unit.
 *
 * @param status that of the type, unless a caller of Jetty knows better
 * @param detail a sentence for people, with the cure
 * @param limit that was reached
 * @param headers of the response, such as {@code Retry-After}
 */
public record Problem(
    ProblemType type,
    int status,
    String detail,
    Optional<Limit> limit,
    Map<String, String> headers) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * What may not be exceeded.
   *
   * @param name that of the option of {@code serve}, where there is one
   * @param unit such as {@code s} or {@code bytes}
   */
  public record Limit(String name, double value, String unit) {}

  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, type.status(), detail, Optional.empty(), Map.of());
  }

  /** For a status that was chosen elsewhere. */
  public static Problem of(int status, String detail) {
    ProblemType type = ProblemType.of(status);
    return new Problem(type, status, detail, Optional.empty(), Map.of());
  }

  /** As long as there is nothing to answer from. */
  public static Problem noRelease() {
    return of(ProblemType.NO_RELEASE, "no release has been published in this store yet")
        .retryAfter(Duration.ofSeconds(10));
  }

  public Problem withLimit(String name, double value, String unit) {
    Limit reached = new Limit(name, value, unit);
    return new Problem(type, status, detail, Optional.of(reached), headers);
  }

  public Problem withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(type, status, detail, limit, more);
  }

  /** Says when it may be asked again, in whole seconds, at least one. */
  public Problem retryAfter(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return withHeader("Retry-After", Long.toString(seconds));
  }

  /** As a response; the id of the request is put in when it is sent. */
  public Reply reply() {
    return new Reply(status, MEDIA_TYPE, headers, new Content.Explained(this));
  }

  /**
   * One line of UTF-8.
   *
   * @param requestId empty if there is none
   */
  public byte[] json(String requestId) {
    JsonObject json = new JsonObject();
    json.put("type", type.reference());
    json.put("title", type.title());
    json.put("status", status);
    json.put("detail", detail);
    if (!requestId.isEmpty()) {
      json.put("requestId", requestId);
    }
    limit.ifPresent(reached -> json.put("limit", json(reached)));
    return (JSON.toStringFlat(json) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static JsonObject json(Limit limit) {
    JsonObject json = new JsonObject();
    json.put("name", limit.name());
    if (limit.value() == Math.rint(limit.value())) {
      json.put("value", (long) limit.value());
    } else {
      json.put("value", org.apache.jena.atlas.json.JsonNumber.value(limit.value()));
    }
    json.put("unit", limit.unit());
    return json;
  }
}
