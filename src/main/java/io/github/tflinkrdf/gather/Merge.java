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
  private final PriorityQueue<RunReader<T>> queue;

  Merge(List<Run<T>> runs, Comparator<? super T> order) {
    queue = new PriorityQueue<>(Comparator.comparing(RunReader::head, order));
    try {
      runs.forEach(run -> readers.add(run.open()));
      readers.forEach(this::enqueue);
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
    return !queue.isEmpty();
  }

  @Override
  public T next() {
    RunReader<T> first = queue.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    T item = first.head();
    enqueue(first);
    return item;
  }

  @Override
  public void close() {
    queue.clear();
    readers.forEach(RunReader::close);
  }
}
