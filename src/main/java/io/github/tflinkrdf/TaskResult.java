package io.github.tflinkrdf;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What a task of another thread gave. */
public final class TaskResult {
  private TaskResult() {}

  /**
   * Waits for it; what the task threw is thrown here as it was.
   *
   * @throws InterruptedException if this thread is interrupted while it waits
   */
  public static <T> T of(Future<T> task) throws InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
