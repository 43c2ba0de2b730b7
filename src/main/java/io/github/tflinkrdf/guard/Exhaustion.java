package io.github.tflinkrdf.guard;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a process whose heap is exhausted: any thread may have left its work half done, so
 * that its supervisor is to start another.
 */
public final class Exhaustion {
  /** Of a process that could not finish. */
  private static final int EXIT_CODE = 3;

  private Exhaustion() {}

  /** Ends the process at once if this is, or comes from, an {@link OutOfMemoryError}. */
  public static void endProcess(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 10; depth++, cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        halt();
      }
    }
  }

  private static void halt() {
    try {
      Logger log = LoggerFactory.getLogger("io.github.tflinkrdf");
      log.error("the heap is exhausted; the process ends, to be started anew");
    } finally {
      // no hooks: they may need memory
      Runtime.getRuntime().halt(EXIT_CODE);
    }
  }
}
