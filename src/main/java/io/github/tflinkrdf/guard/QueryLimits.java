package io.github.tflinkrdf.guard;

import java.time.Duration;
import java.util.Optional;

/**
 * What one query may have.
 *
 * @param time from its begin to its last row
 * @param rows of its answer, or triples; past it the query fails and is not cut
 * @param textLength UTF-16 units of a string that it makes
 */
public record QueryLimits(Duration time, long rows, int textLength) {
  public static final Duration DEFAULT_TIME = Duration.ofSeconds(60);
  public static final long DEFAULT_ROWS = 1_000_000;
  private static final int TEXT_LENGTH = 4 << 20;

  /** The defaults with another time. */
  public static QueryLimits of(Duration time) {
    return of(time, DEFAULT_ROWS);
  }

  public static QueryLimits of(Duration time, long rows) {
    return new QueryLimits(time, rows, TEXT_LENGTH);
  }

  /** The same for one whose asker will not wait for longer than that. */
  public QueryLimits within(Optional<Duration> wish) {
    return wish.filter(less -> less.compareTo(time) < 0)
        .map(less -> new QueryLimits(less, rows, textLength))
        .orElse(this);
  }
}
