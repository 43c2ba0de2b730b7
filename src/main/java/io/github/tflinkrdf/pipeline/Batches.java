package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.Description;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Cuts a stream of descriptions into pieces of work. */
final class Batches implements Iterator<Supplier<List<Description>>> {
  private static final int SIZE = 128;

  private final Iterator<? extends Description> descriptions;

  Batches(Iterator<? extends Description> descriptions) {
    this.descriptions = descriptions;
  }

  @Override
  public boolean hasNext() {
    return descriptions.hasNext();
  }

  @Override
  public Supplier<List<Description>> next() {
    List<Description> batch = new ArrayList<>();
    while (descriptions.hasNext() && batch.size() < SIZE) {
      batch.add(descriptions.next());
    }
    return () -> batch;
  }
}
