package io.github.tflinkrdf.serve;

import java.io.IOError;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again whether a new release was published, and, on a thread of its own, since a
 * warm-up takes its time, whether the last reader of a former one has left.
 */
final class ReleaseWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseWatch.class);
  private static final Duration PERIOD = Duration.ofMillis(300);

  private final LiveRelease live;
  private final WarmUp warmUp;
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2,
          task -> {
            Thread watch = new Thread(task, "release-watch");
            watch.setDaemon(true);
            return watch;
          });
  private String lastProblem = "";

  ReleaseWatch(LiveRelease live, WarmUp warmUp) {
    this.live = live;
    this.warmUp = warmUp;
    repeat(this::look, Duration.ZERO);
    repeat(live::closeRetired, PERIOD);
  }

  private void repeat(Runnable task, Duration first) {
    threads.scheduleWithFixedDelay(
        task, first.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    threads.shutdown();
  }

  private void look() {
    try {
      live.refresh(warmUp);
      lastProblem = "";
    } catch (RuntimeException | IOError | InternalError | AssertionError e) {
      // a broken file can be any of these; thrown on, it would end the watch without a word
      report(e);
    }
  }

  /** The former release goes on being served, so a problem is said once and not every time. */
  private void report(Throwable problem) {
    String message = String.valueOf(problem.getMessage());
    if (!message.equals(lastProblem)) {
      LOG.warn("the current release of the store is refused, what is served stays: {}", message);
    }
    lastProblem = message;
  }
}
