package io.github.tflinkrdf.serve;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again whether a new release was published. */
final class ReleaseWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseWatch.class);
  private static final Duration PERIOD = Duration.ofMillis(300);

  private final LiveRelease live;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread watch = new Thread(task, "release-watch");
            watch.setDaemon(true);
            return watch;
          });
  private String lastProblem = "";

  ReleaseWatch(LiveRelease live) {
    this.live = live;
    thread.scheduleWithFixedDelay(
        this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.shutdown();
  }

  private void look() {
    try {
      live.refresh();
      lastProblem = "";
    } catch (RuntimeException e) {
      report(e);
    }
  }

  /** The former release goes on being served, so a problem is said once and not every time. */
  private void report(RuntimeException problem) {
    String message = String.valueOf(problem.getMessage());
    if (!message.equals(lastProblem)) {
      LOG.warn("the new release cannot be taken up: {}", message);
    }
    lastProblem = message;
  }
}
