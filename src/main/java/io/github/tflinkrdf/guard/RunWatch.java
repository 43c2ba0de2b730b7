package io.github.tflinkrdf.guard;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.LoggerFactory;

/**
 * The thread that stops queries: those whose time is over, and the heaviest when the heap fills. It
 * sleeps while there are none.
 */
final class RunWatch {
  static final RunWatch INSTANCE = new RunWatch(OldGeneration.ofThisProcess());
  private static final long LOOK_NANOS = 10_000_000;

  private final Set<GuardedRun> runs = ConcurrentHashMap.newKeySet();
  private final OldGeneration heap;
  private final Thread thread = new Thread(this::watch, "query-watch");
  private Optional<GuardedRun> giving = Optional.empty();

  private RunWatch(OldGeneration heap) {
    this.heap = heap;
    thread.setDaemon(true);
    thread.start();
  }

  void add(GuardedRun run) {
    runs.add(run);
    LockSupport.unpark(thread);
  }

  void remove(GuardedRun run) {
    runs.remove(run);
  }

  private void watch() {
    while (true) {
      if (runs.isEmpty()) {
        LockSupport.park(this);
      } else {
        LockSupport.parkNanos(this, LOOK_NANOS);
        survive();
      }
    }
  }

  /** Without this thread no query would ever be stopped. */
  private void survive() {
    try {
      look();
    } catch (Throwable e) {
      Exhaustion.endProcess(e);
      LoggerFactory.getLogger(RunWatch.class).error("the look at the queries failed", e);
    }
  }

  private void look() {
    for (GuardedRun run : runs) {
      if (run.isOverTime()) {
        run.stop(Stopped.time(run.limits()));
      }
    }
    // the memory of one that was stopped comes back only when it has noticed
    if (giving.isPresent() && !runs.contains(giving.get())) {
      giving = Optional.empty();
      heap.forget();
    }
    if (giving.isEmpty() && heap.isFull()) {
      giving =
          runs.stream()
              .filter(run -> !run.isStopped())
              .max(Comparator.comparingLong(GuardedRun::allocated));
      giving.ifPresent(run -> run.stop(Stopped.memory(heap.limit())));
    }
  }
}
