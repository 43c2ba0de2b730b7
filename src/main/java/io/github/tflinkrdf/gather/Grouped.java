package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Makes one thing of each group of sorted items that compare equal. */
final class Grouped<T, R> implements Iterator<R> {
  private final Iterator<T> items;
  private final Comparator<? super T> order;
  private final Function<List<T>, R> unite;
  private T head;

  Grouped(Iterator<T> items, Comparator<? super T> order, Function<List<T>, R> unite) {
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
  public R next() {
    if (head == null) {
      throw new NoSuchElementException();
    }
    T first = head;
    advance();
    if (head == null || order.compare(first, head) != 0) {
      return unite.apply(List.of(first));
    }
    return unite.apply(rest(first));
  }

  private List<T> rest(T first) {
    List<T> group = new ArrayList<>(List.of(first));
    while (head != null && order.compare(first, head) == 0) {
      group.add(head);
      advance();
    }
    return group;
  }
}
