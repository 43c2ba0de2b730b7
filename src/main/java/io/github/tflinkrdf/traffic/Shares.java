package io.github.tflinkrdf.traffic;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts what each client holds, and gives none more than its share. */
public final class Shares {
  private final ConcurrentMap<String, Integer> held = new ConcurrentHashMap<>();
  private final int most;

  /**
   * @param most that one client may hold
   */
  public Shares(int most) {
    this.most = most;
  }

  /** Requests that are answered at once. */
  public static Shares ofRequests() {
    return new Shares(TrafficLimits.CLIENT_REQUESTS);
  }

  /** True if one more was given; it must be given back. */
  public boolean take(String client) {
    int[] before = new int[1];
    held.compute(
        client,
        (name, count) -> {
          before[0] = count == null ? 0 : count;
          return before[0] < most ? Integer.valueOf(before[0] + 1) : count;
        });
    return before[0] < most;
  }

  public void giveBack(String client) {
    held.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
  }

  public int most() {
    return most;
  }
}
