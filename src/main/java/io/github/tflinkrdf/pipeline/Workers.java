package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.TaskResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The only threads of a conversion. Work is done in parallel and handed on in the order it came in,
 * with a bounded number of pieces under way, so that neither the output nor the memory depends on
 * the number of threads.
 */
final class Workers implements AutoCloseable {
  private static final int PIECES_PER_THREAD = 4;
  private static final long SECONDS_TO_END = 5;

  private final int threads;
  private final ExecutorService executor;
  private final ExecutorService output;

  Workers(int threads) {
    this.threads = threads;
    this.executor = Executors.newFixedThreadPool(threads, task -> thread(task, "tflink-worker"));
    this.output = Executors.newSingleThreadExecutor(task -> thread(task, "tflink-output"));
  }

  private static Thread thread(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Begins some work that is needed later; what fails in it is thrown where it is asked for. */
  <T> Future<T> begin(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (threads == 1) {
      task.run();
    } else {
      executor.execute(task);
    }
    return task;
  }

  /** For work that must keep its order. */
  Lane lane() {
    return new Lane(threads == 1 ? Runnable::run : executor);
  }

  /** The same, on a thread of its own. */
  Lane laneOfItsOwn() {
    return new Lane(output);
  }

  /** Applies {@code work} to every piece; {@code out} gets the results in order, on this thread. */
  <A, B> void inOrder(Iterator<A> pieces, Function<A, B> work, Consumer<B> out) {
    if (threads == 1) {
      while (pieces.hasNext()) {
        stopIfInterrupted();
        out.accept(work.apply(pieces.next()));
      }
      return;
    }
    Deque<Future<B>> underWay = new ArrayDeque<>();
    while (pieces.hasNext() || !underWay.isEmpty()) {
      while (pieces.hasNext() && underWay.size() < threads * PIECES_PER_THREAD) {
        A piece = pieces.next();
        underWay.add(executor.submit(() -> work.apply(piece)));
      }
      stopIfInterrupted();
      out.accept(result(underWay.remove()));
    }
  }

  private static void stopIfInterrupted() {
    if (Thread.interrupted()) {
      throw new Interrupted();
    }
  }

  static <B> B result(Future<B> future) {
    try {
      return TaskResult.of(future);
    } catch (InterruptedException e) {
      throw new Interrupted();
    }
  }

  /**
   * Ends what is under way: nothing writes any more, but what a pipe that nobody reads holds up.
   */
  @Override
  public void close() {
    executor.shutdownNow();
    output.shutdownNow();
    try {
      executor.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
      output.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
