package io.github.tflinkrdf.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Work that is done one after the other, in the order in which it is given, by whichever thread is
 * free; a bounded number is under way. Belongs to the thread that gives the work, where what fails
 * is thrown later.
 */
final class Lane {
  private static final int MOST = 8;

  private final Executor executor;
  private final Deque<CompletableFuture<Void>> underWay = new ArrayDeque<>();

  Lane(Executor executor) {
    this.executor = executor;
  }

  void add(Runnable work) {
    if (underWay.size() == MOST) {
      Workers.result(underWay.remove());
    }
    CompletableFuture<Void> last = underWay.peekLast();
    underWay.add(
        last == null
            ? CompletableFuture.runAsync(work, executor)
            : last.thenRunAsync(work, executor));
  }

  /** Waits until all is done. */
  void finish() {
    while (!underWay.isEmpty()) {
      Workers.result(underWay.remove());
    }
  }
}
