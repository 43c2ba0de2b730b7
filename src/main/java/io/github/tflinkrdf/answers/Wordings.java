package io.github.tflinkrdf.answers;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What requests meant that had an answer with a key, so that one in the same words is not parsed
 * again: that would take longer than to send an answer that is kept. Within a number of bytes; the
 * one goes that was longest not asked for.
 */
public final class Wordings {
  /** What an entry takes beside its letters. */
  private static final int OVERHEAD = 600;

  /** No wording takes more than this part of the memory. */
  private static final int SHARE = 16;

  /**
   * What a request asks for.
   *
   * @param mediaType of its answer
   */
  public record Meaning(AnswerKey key, String mediaType) {}

  private final long limit;
  private final Map<Wording, Meaning> byWording = new LinkedHashMap<>(16, 0.75f, true);
  private long used;

  /**
   * @param limit in bytes
   */
  Wordings(long limit) {
    this.limit = limit;
  }

  /** The meaning, if a request had the same wording before. */
  public synchronized Optional<Meaning> find(Wording wording) {
    return Optional.ofNullable(byWording.get(wording));
  }

  /** Remembers a wording that is not too long. */
  public synchronized void keep(Wording wording, Meaning meaning) {
    long weight = weight(wording);
    if (weight > limit / SHARE || byWording.put(wording, meaning) != null) {
      return;
    }
    used += weight;
    Iterator<Wording> oldest = byWording.keySet().iterator();
    while (used > limit) {
      used -= weight(oldest.next());
      oldest.remove();
    }
  }

  synchronized void clear() {
    byWording.clear();
    used = 0;
  }

  synchronized int size() {
    return byWording.size();
  }

  private static long weight(Wording wording) {
    return 2 * wording.length() + OVERHEAD;
  }
}
