package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several sorted runs as one. */
final class Merge<T> implements Iterator<T>, AutoCloseable {
  private final List<RunReader<T>> readers = new ArrayList<>();
  private final Comparator<? super T> order;
  private final PriorityQueue<RunReader<T>> queue;
  private RunReader<T> current;

  Merge(List<Run<T>> runs, Comparator<? super T> order) {
    this.order = order;
    queue = new PriorityQueue<>(Comparator.comparing(RunReader::head, order));
    try {
      runs.forEach(run -> readers.add(run.open()));
      readers.forEach(this::enqueue);
      current = queue.poll();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void enqueue(RunReader<T> reader) {
    if (reader.advance()) {
      queue.add(reader);
    }
  }

  @Override
  public boolean hasNext() {
    return current != null;
  }

  @Override
  public T next() {
    if (current == null) {
      throw new NoSuchElementException();
    }
    T item = current.head();
    if (!current.advance()) {
      current = queue.poll();
    } else if (!staysFirst()) {
      queue.add(current);
      current = queue.poll();
    }
    return item;
  }

  /** Runs of input that was in order do not overlap: each is then read to its end. */
  private boolean staysFirst() {
    RunReader<T> next = queue.peek();
    return next == null || order.compare(current.head(), next.head()) <= 0;
  }

  @Override
  public void close() {
    queue.clear();
    current = null;
    readers.forEach(RunReader::close);
  }
}
