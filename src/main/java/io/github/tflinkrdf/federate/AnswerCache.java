package io.github.tflinkrdf.federate;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The small answers of other endpoints, within a bound of memory; those used longest ago go first.
 * Failures are not kept.
 */
final class AnswerCache {
  private static final int MAX_BYTES = 32 << 20;
  private static final int OVERHEAD = 200;

  private record Asked(String endpoint, String query) {}

  private final Map<Asked, PeerAnswer> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  synchronized Optional<PeerAnswer> get(String endpoint, String query) {
    return Optional.ofNullable(answers.get(new Asked(endpoint, query)));
  }

  synchronized void put(String endpoint, String query, PeerAnswer answer) {
    Asked asked = new Asked(endpoint, query);
    if (answer.isSmall() && !answers.containsKey(asked)) {
      answers.put(asked, answer);
      bytes += size(asked, answer);
      shrink();
    }
  }

  private void shrink() {
    Iterator<Map.Entry<Asked, PeerAnswer>> oldest = answers.entrySet().iterator();
    while (bytes > MAX_BYTES) {
      Map.Entry<Asked, PeerAnswer> next = oldest.next();
      bytes -= size(next.getKey(), next.getValue());
      oldest.remove();
    }
  }

  private static long size(Asked asked, PeerAnswer answer) {
    return asked.query().length() + (long) answer.smallSize() + OVERHEAD;
  }
}
