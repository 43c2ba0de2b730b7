package io.github.tflinkrdf.serve;

import java.time.Duration;

/**
 * How slow a connection may be.
 *
 * @param head longest wait for a request and its headers, from the first byte or the last answer on
 * @param body longest time in which its body comes
 * @param window in which at least {@code least} bytes of a response are read by the client
 * @param least bytes of that
 */
public record Pace(Duration head, Duration body, Duration window, long least) {
  public static final Pace DEFAULT =
      new Pace(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(60), 64L << 10);
}
