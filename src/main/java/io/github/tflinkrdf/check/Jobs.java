package io.github.tflinkrdf.check;

import io.github.tflinkrdf.TaskResult;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.apache.jena.query.QueryCancelledException;

/** Does several tasks at once; a single job does each at once, in the thread that submits it. */
final class Jobs implements AutoCloseable {
  private final ExecutorService executor;

  Jobs(int jobs) {
    executor = jobs == 1 ? null : Executors.newFixedThreadPool(jobs, Jobs::thread);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "tflink-shape");
    thread.setDaemon(true);
    return thread;
  }

  <T> Future<T> submit(Callable<T> task) {
    if (executor != null) {
      return executor.submit(task);
    }
    FutureTask<T> now = new FutureTask<>(task);
    now.run();
    return now;
  }

  /**
   * What a task gave, or threw.
   *
   * @throws QueryCancelledException if the thread is interrupted meanwhile
   */
  static <T> T result(Future<T> future) {
    try {
      return TaskResult.of(future);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
  }

  @Override
  public void close() {
    if (executor != null) {
      // not shutdownNow: a thread that is interrupted while it reads closes the store's files
      executor.shutdown();
    }
  }
}
