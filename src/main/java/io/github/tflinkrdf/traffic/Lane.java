package io.github.tflinkrdf.traffic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The queries of one client: those that run, those that wait, and the time they have taken. */
final class Lane {
  private static final double MINUTE = 60e9;

  /** A query that waits, or has waited. */
  static final class Waiting {
    private final CountDownLatch admitted = new CountDownLatch(1);
    private long began;

    CountDownLatch admitted() {
      return admitted;
    }

    /** When it was admitted. */
    long began() {
      return began;
    }
  }

  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final List<Long> began = new ArrayList<>();
  private double used;
  private long counted;

  Lane(long now) {
    counted = now;
  }

  int running() {
    return began.size();
  }

  int waiting() {
    return waiting.size();
  }

  Waiting queue() {
    Waiting last = new Waiting();
    waiting.add(last);
    return last;
  }

  /** True if it still waited. */
  boolean giveUp(Waiting one) {
    return waiting.remove(one);
  }

  /** Lets the first of those that wait run. */
  void admit(long now) {
    began.add(now);
    Waiting first = waiting.remove();
    first.began = now;
    first.admitted.countDown();
  }

  /**
   * Counts the time of a query that has ended.
   *
   * @param began when it was admitted
   * @param seconds that the client regains each minute
   */
  void end(long began, long now, int seconds) {
    this.began.remove((Long) began);
    settle(now, seconds);
    used += now - began;
  }

  /** True if it has taken more than so many seconds a minute, those that still run included. */
  boolean isOver(long now, int seconds) {
    settle(now, seconds);
    return used + began.stream().mapToLong(start -> now - start).sum() > seconds * 1e9;
  }

  /** Nanoseconds until it no longer has. */
  double overFor(long now, int seconds) {
    settle(now, seconds);
    return Math.max(0, (used - seconds * 1e9) * MINUTE / (seconds * 1e9));
  }

  /** True if nothing is lost when it is forgotten. */
  boolean isForgettable(long now, int seconds) {
    settle(now, seconds);
    return began.isEmpty() && waiting.isEmpty() && used == 0;
  }

  private void settle(long now, int seconds) {
    used = Math.max(0, used - (now - counted) * (seconds * 1e9 / MINUTE));
    counted = now;
  }
}
