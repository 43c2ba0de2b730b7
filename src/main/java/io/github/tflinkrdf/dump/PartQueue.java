package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.TaskResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Packs parts in threads of its own and writes them in the order in which they come; a bounded
 * number is under way. Used by one thread at a time.
 */
final class PartQueue implements AutoCloseable {
  private static final int PARTS_PER_THREAD = 2;

  private final int threads;
  private final ExecutorService executor;
  private final ThreadLocal<PartPacker> packers;
  private final Deque<Waiting> underWay = new ArrayDeque<>();

  /** A part, and where it is to be written. */
  private record Waiting(SectionFiles files, Future<Part> part) {}

  /**
   * @param threads with one, the thread that gives a part packs it
   */
  PartQueue(int threads, Supplier<PartPacker> packers) {
    this.threads = threads;
    this.packers = ThreadLocal.withInitial(packers);
    this.executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "tflink-dump");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes a part, which is the queue's from now on. */
  void add(SectionFiles files, ByteText lines) {
    FutureTask<Part> task = new FutureTask<>(() -> packers.get().pack(lines));
    if (threads == 1) {
      task.run();
    } else {
      executor.execute(task);
    }
    underWay.add(new Waiting(files, task));
    if (underWay.size() > threads * PARTS_PER_THREAD) {
      writeNext();
    }
  }

  /** Waits until all is written. */
  void finish() {
    while (!underWay.isEmpty()) {
      writeNext();
    }
  }

  private void writeNext() {
    Waiting next = underWay.remove();
    try {
      next.files().add(TaskResult.of(next.part()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while the dumps are written");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
