package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.gather.Interaction;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts a stream of descriptions into pieces of work. The statements of two factors are never in one
 * piece, so that what ends a factor can be written between them.
 */
final class Batches implements Iterator<List<Description>> {
  private static final int SIZE = 128;

  private final Iterator<? extends Description> descriptions;
  private Description ahead;

  Batches(Iterator<? extends Description> descriptions) {
    this.descriptions = descriptions;
    this.ahead = descriptions.hasNext() ? descriptions.next() : null;
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public List<Description> next() {
    List<Description> batch = new ArrayList<>();
    Description first = ahead;
    do {
      batch.add(ahead);
      ahead = descriptions.hasNext() ? descriptions.next() : null;
    } while (ahead != null && batch.size() < SIZE && together(first, ahead));
    return batch;
  }

  private static boolean together(Description a, Description b) {
    return !(a instanceof Interaction x && b instanceof Interaction y)
        || x.factor().equals(y.factor());
  }
}
