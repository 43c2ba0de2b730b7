package io.github.tflinkrdf.gather;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Sorts any number of items in bounded memory (external merge sort): in memory while they are few,
 * in sorted {@link Runs} beyond. Items that compare equal come in no fixed order.
 */
final class Sorter<T> implements AutoCloseable {
  private final Comparator<? super T> order;
  private final Codec<T> codec;
  private final long memoryBudget;
  private final Runs<T> runs;
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
    this.memoryBudget = memoryBudget;
    this.runs = new Runs<>(order, codec, spillFolder);
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
    runs.add(items.iterator());
    items = new ArrayList<>();
    weight = 0;
  }

  /** All items in order; may be called again, but nothing can be added any more. */
  Iterator<T> sorted() {
    if (!sorted) {
      sorted = true;
      finish();
    }
    return runs.isEmpty() ? Collections.unmodifiableList(items).iterator() : runs.merged();
  }

  private void finish() {
    if (runs.isEmpty()) {
      items.sort(order);
    } else if (!items.isEmpty()) {
      spill();
    }
  }

  @Override
  public void close() {
    sorted = true;
    items = List.of();
    runs.close();
  }
}
