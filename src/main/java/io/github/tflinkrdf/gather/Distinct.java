package io.github.tflinkrdf.gather;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Sorted items, each once. */
final class Distinct<T> implements Iterator<T> {
  private final Iterator<T> items;
  private T head;

  Distinct(Iterator<T> items) {
    this.items = items;
    this.head = items.hasNext() ? items.next() : null;
  }

  @Override
  public boolean hasNext() {
    return head != null;
  }

  @Override
  public T next() {
    T item = head;
    if (item == null) {
      throw new NoSuchElementException();
    }
    do {
      head = items.hasNext() ? items.next() : null;
    } while (item.equals(head));
    return item;
  }
}
