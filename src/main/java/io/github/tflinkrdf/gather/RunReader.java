package io.github.tflinkrdf.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

/** The items of a run, one after the other; closes itself after the last. */
final class RunReader<T> implements AutoCloseable {
  private final Run<T> run;
  private final RunInput in;
  private long left;
  private T head;

  RunReader(Run<T> run, RunInput in) {
    this.run = run;
    this.in = in;
    this.left = run.count();
  }

  /** Goes to the next item, which {@link #head} then gives; false if there is none. */
  boolean advance() {
    if (left == 0) {
      close();
      return false;
    }
    left--;
    try {
      head = run.codec().read(in);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the temporary file " + run.file(), e);
    }
  }

  T head() {
    if (head == null) {
      throw new NoSuchElementException();
    }
    return head;
  }

  @Override
  public void close() {
    head = null;
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the temporary file " + run.file(), e);
    }
  }
}
