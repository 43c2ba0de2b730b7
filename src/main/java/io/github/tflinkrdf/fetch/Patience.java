package io.github.tflinkrdf.fetch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * When a failed request is sent again: after a pause that doubles each time, up to {@code longest},
 * of which half is chance so that many clients do not come back at once.
 *
 * @param attempts in a row that bring nothing new, before it gives up
 * @param patient the longest pause that a server may ask for
 * @param stall without a byte for so long, a connection counts as lost
 * @param chance from 0 to 1
 * @param sleep waits
 */
public record Patience(
    int attempts,
    Duration first,
    Duration longest,
    Duration patient,
    Duration stall,
    DoubleSupplier chance,
    Sleep sleep) {
  /** Lets time pass. */
  @FunctionalInterface
  public interface Sleep {
    void over(Duration pause) throws InterruptedException;
  }

  /** Pauses of 1 s to a minute, and up to five minutes if the server says so. */
  public static Patience usual(int attempts, Duration stall) {
    return new Patience(
        attempts,
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Duration.ofMinutes(5),
        stall,
        () -> ThreadLocalRandom.current().nextDouble(),
        pause -> Thread.sleep(pause.toMillis()));
  }

  /**
   * The pause before another attempt.
   *
   * @param failures in a row, at least 1
   * @param asked by the server
   */
  Duration pause(int failures, Duration asked) {
    long doubled = first.toMillis() << Math.min(failures - 1, 20);
    long bounded = Math.min(doubled, longest.toMillis());
    Duration own = Duration.ofMillis(Math.round(bounded * (0.5 + chance.getAsDouble() / 2)));
    return own.compareTo(asked) < 0 ? asked : own;
  }
}
