package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;

/** The distinct objects of a predicate. */
final class Objects {
  private static final int SHORT = 30;

  private final StoreIndexes indexes;
  private final long predicate;
  private TripleCursor cursor;
  private boolean started;
  private long object;

  Objects(StoreIndexes indexes, long predicate) {
    this.indexes = indexes;
    this.predicate = predicate;
    cursor = indexes.objects(predicate, 0);
  }

  long object() {
    return object;
  }

  /** Goes to the next; false if there is none. */
  boolean next() {
    int same = 0;
    boolean more = cursor.next();
    while (more && started && cursor.second == object) {
      // looking for the next object takes as long as so many steps
      if (++same == SHORT && object != -1) {
        cursor = indexes.objects(predicate, object + 1);
      }
      more = cursor.next();
    }
    started = true;
    object = cursor.second;
    return more;
  }
}
