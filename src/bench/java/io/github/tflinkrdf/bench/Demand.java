package io.github.tflinkrdf.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A request, and which answers to it are due.
 *
 * @param kind under which it is counted
 * @param statuses that are due
 * @param seen other bodies of the same request so far, at most one for each release, if they are to
 *     be compared
 */
record Demand(String kind, byte[] request, Set<Integer> statuses, Optional<Set<Integer>> seen) {
  private static final int RELEASES = 2;

  static Demand of(String kind, byte[] request, Integer... statuses) {
    return new Demand(kind, request, Set.of(statuses), Optional.empty());
  }

  /** One whose answer is the same as long as the release is. */
  static Demand steady(String kind, byte[] request) {
    return new Demand(kind, request, Set.of(200), Optional.of(ConcurrentHashMap.newKeySet()));
  }

  /** Why an answer is not due; empty if it is. */
  Optional<String> fault(Caller.Answer answer) {
    if (!statuses.contains(answer.status())) {
      return Optional.of("status " + answer.status() + ": " + start(answer));
    }
    String type = answer.headers().getOrDefault("content-type", "");
    boolean said =
        type.equals("application/problem+json") && text(answer).contains("\"requestId\"");
    if (answer.status() >= 400 && !said) {
      return Optional.of("no problem JSON: " + type + " " + start(answer));
    }
    if (answer.status() == 200 && seen.isPresent()) {
      seen.get().add(Arrays.hashCode(answer.body()));
      if (seen.get().size() > RELEASES) {
        return Optional.of("a third answer: " + start(answer));
      }
    }
    return Optional.empty();
  }

  private static String start(Caller.Answer answer) {
    String text = text(answer);
    return text.substring(0, Math.min(300, text.length())).replaceAll("\\s+", " ");
  }

  private static String text(Caller.Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
