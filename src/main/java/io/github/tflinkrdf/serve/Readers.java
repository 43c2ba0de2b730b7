package io.github.tflinkrdf.serve;

/**
 * The requests that came in between two changes of the release. A request of a shift uses the
 * release that was the newest when the shift began, or a later one.
 */
final class Shift {
  private int inside;
  private boolean over;

  /** Lets a request in, unless the shift is over. */
  synchronized boolean enter() {
    if (!over) {
      inside++;
    }
    return !over;
  }

  synchronized void leave() {
    inside--;
  }

  synchronized void end() {
    over = true;
  }

  /** True if the last of its requests has ended and no more will come. */
  synchronized boolean isDone() {
    return over && inside == 0;
  }
}
