package io.github.tflinkrdf.store.load;

import java.util.ArrayList;
import java.util.List;

/** Several sorted cursors as one: a binary heap, whose top is put in place again at each step. */
final class Merge extends Cursor {
  private final List<Cursor> all = new ArrayList<>();
  private final Cursor[] heap;
  private int size;
  private boolean begun;

  Merge(int width, List<Run> runs) {
    super(width);
    heap = new Cursor[runs.size()];
    try {
      for (Run run : runs) {
        Cursor cursor = run.open();
        all.add(cursor);
        if (cursor.advance()) {
          heap[size++] = cursor;
        }
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    for (int i = size / 2 - 1; i >= 0; i--) {
      sink(i);
    }
  }

  @Override
  boolean advance() {
    if (begun && size > 0) {
      if (!heap[0].advance()) {
        heap[0] = heap[--size];
      }
      sink(0);
    }
    begun = true;
    if (size == 0) {
      return false;
    }
    System.arraycopy(heap[0].key, 0, key, 0, key.length);
    return true;
  }

  private void sink(int from) {
    Cursor moved = heap[from];
    int place = from;
    for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && compare(heap[child + 1].key, heap[child].key) < 0) {
        child++;
      }
      if (compare(moved.key, heap[child].key) <= 0) {
        break;
      }
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = moved;
  }

  @Override
  public void close() {
    all.forEach(Cursor::close);
  }
}
