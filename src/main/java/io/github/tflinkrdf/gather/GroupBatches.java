package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * As {@link Grouped}, but as pieces of work, each to unite some groups: the iterator belongs to one
 * thread, the things of a piece may be made by any.
 */
final class GroupBatches<T, R> implements Iterator<Supplier<List<R>>> {
  private static final int SIZE = 128;

  private final Iterator<T> items;
  private final Comparator<? super T> order;
  private final Function<List<T>, R> unite;
  private T head;

  GroupBatches(Iterator<T> items, Comparator<? super T> order, Function<List<T>, R> unite) {
    this.items = items;
    this.order = order;
    this.unite = unite;
    advance();
  }

  private void advance() {
    head = items.hasNext() ? items.next() : null;
  }

  @Override
  public boolean hasNext() {
    return head != null;
  }

  @Override
  public Supplier<List<R>> next() {
    List<T> piece = new ArrayList<>(SIZE);
    List<Integer> ends = new ArrayList<>(SIZE);
    while (head != null && ends.size() < SIZE) {
      T groupOf = head;
      do {
        piece.add(head);
        advance();
      } while (head != null && order.compare(groupOf, head) == 0);
      ends.add(piece.size());
    }
    return () -> united(piece, ends);
  }

  private List<R> united(List<T> piece, List<Integer> ends) {
    List<R> things = new ArrayList<>(ends.size());
    int start = 0;
    for (int end : ends) {
      things.add(unite.apply(piece.subList(start, end)));
      start = end;
    }
    return things;
  }
}
