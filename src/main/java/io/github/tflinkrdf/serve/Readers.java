package io.github.tflinkrdf.serve;

/**
 * The requests that read one release. When it is no longer in use nobody else comes in, and when
 * the last is out it may be closed.
 */
final class Readers {
  private int inside;
  private boolean over;

  /** Lets a request in, unless the release is no longer in use. */
  synchronized boolean enter() {
    if (!over) {
      inside++;
    }
    return !over;
  }

  synchronized void leave() {
    inside--;
  }

  /** The release is no longer in use. */
  synchronized void end() {
    over = true;
  }

  /** The release is to be used again, while some may still be inside. */
  synchronized void resume() {
    over = false;
  }

  /** True if the last of them has left and no more will come. */
  synchronized boolean isDone() {
    return over && inside == 0;
  }
}
