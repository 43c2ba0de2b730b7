package io.github.tflinkrdf.gather;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Sorts any number of items in bounded memory (external merge sort): in memory while they are few,
 * in sorted runs on disk beyond. Items that compare equal come in no fixed order. The files are
 * deleted on {@link #close}, also after a failure.
 */
final class Sorter<T> implements AutoCloseable {
  /** Runs that are read at once; each takes about a megabyte. */
  static final int FAN_IN = 64;

  private final Comparator<? super T> order;
  private final Codec<T> codec;
  private final RunFiles files;
  private final long memoryBudget;
  private final List<Run<T>> runs = new ArrayList<>();
  private final List<Merge<T>> open = new ArrayList<>();
  private List<T> items = new ArrayList<>();
  private long weight;
  private boolean sorted;

  /**
   * @param spillFolder for the runs; made if one is needed and it is not there
   * @param memoryBudget bytes of heap that items may take before they are written to a run
   */
  Sorter(Comparator<? super T> order, Codec<T> codec, Path spillFolder, long memoryBudget) {
    this.order = order;
    this.codec = codec;
    this.files = new RunFiles(spillFolder);
    this.memoryBudget = memoryBudget;
  }

  void add(T item) {
    if (sorted) {
      throw new IllegalStateException("the items are sorted already");
    }
    items.add(item);
    weight += codec.weight(item);
    if (weight > memoryBudget) {
      spill();
    }
  }

  private void spill() {
    items.sort(order);
    runs.add(Run.write(files.create(), items.iterator(), codec));
    items = new ArrayList<>();
    weight = 0;
  }

  /** All items in order; may be called again, but nothing can be added any more. */
  Iterator<T> sorted() {
    if (!sorted) {
      sorted = true;
      finish();
    }
    return runs.isEmpty() ? Collections.unmodifiableList(items).iterator() : merge(runs);
  }

  private void finish() {
    if (runs.isEmpty()) {
      items.sort(order);
      return;
    }
    if (!items.isEmpty()) {
      spill();
    }
    while (runs.size() > FAN_IN) {
      mergeFirstRuns();
    }
  }

  private void mergeFirstRuns() {
    int count = Math.min(FAN_IN, runs.size() - FAN_IN + 1);
    List<Run<T>> first = List.copyOf(runs.subList(0, count));
    try (Merge<T> merged = new Merge<>(first, order)) {
      runs.add(Run.write(files.create(), merged, codec));
    }
    first.forEach(run -> files.delete(run.file()));
    runs.subList(0, count).clear();
  }

  private Iterator<T> merge(List<Run<T>> sources) {
    Merge<T> merge = new Merge<>(sources, order);
    open.add(merge);
    return merge;
  }

  @Override
  public void close() {
    sorted = true;
    items = List.of();
    runs.clear();
    try {
      open.forEach(Merge::close);
    } finally {
      files.close();
    }
  }

  /** Closes several; one that fails does not keep the others. */
  static void closeAll(List<Sorter<?>> sorters) {
    RuntimeException failure = null;
    for (Sorter<?> sorter : sorters) {
      try {
        sorter.close();
      } catch (UncheckedIOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
