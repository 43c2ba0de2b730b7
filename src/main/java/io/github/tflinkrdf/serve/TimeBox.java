package io.github.tflinkrdf.serve;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * True until a time is over, or until somebody no longer wants it; cheap to ask. For one thread.
 */
final class TimeBox implements BooleanSupplier {
  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(100);

  private final long began = System.nanoTime();
  private final long limit;
  private final BooleanSupplier wanted;
  private long asked = began;
  private boolean on = true;

  TimeBox(Duration limit, BooleanSupplier wanted) {
    this.limit = limit.toNanos();
    this.wanted = wanted;
  }

  @Override
  public boolean getAsBoolean() {
    long now = System.nanoTime();
    if (on && now - asked > PERIOD) {
      asked = now;
      on = now - began < limit && wanted.getAsBoolean();
    }
    return on;
  }
}
