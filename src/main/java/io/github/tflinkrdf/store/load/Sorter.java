package io.github.tflinkrdf.store.load;

import java.util.ArrayList;
import java.util.List;

/**
 * Sorts any number of keys in bounded memory. What fits is sorted in place and no file is written.
 */
final class Sorter {
  private final Scratch scratch;
  private final int width;
  private final int fanIn;
  private final Keys keys;
  private List<Run> runs = new ArrayList<>();

  /**
   * @param width longs of a key, 1 or 3
   * @param memory bytes
   * @param fanIn files that are merged at once
   */
  Sorter(Scratch scratch, int width, long memory, int fanIn) {
    this.scratch = scratch;
    this.width = width;
    this.fanIn = fanIn;
    this.keys = new Keys(width, (int) Math.min(memory / Long.BYTES, 1 << 30));
  }

  void add(long key) {
    if (keys.full()) {
      spill();
    }
    keys.add(key);
  }

  void add(long first, long second, long third) {
    if (keys.full()) {
      spill();
    }
    keys.add(first, second, third);
  }

  private void spill() {
    runs.add(Run.write(scratch.file(), keys.sorted()));
    keys.clear();
  }

  /** All keys in order; equal ones may come more than once. */
  Cursor finish() {
    if (runs.isEmpty()) {
      return keys.sorted();
    }
    if (!keys.isEmpty()) {
      spill();
    }
    while (runs.size() > fanIn) {
      runs = mergedOnce();
    }
    return new Merge(width, runs);
  }

  private List<Run> mergedOnce() {
    List<Run> longer = new ArrayList<>();
    for (int i = 0; i < runs.size(); i += fanIn) {
      List<Run> some = runs.subList(i, Math.min(i + fanIn, runs.size()));
      try (Merge merge = new Merge(width, some)) {
        longer.add(Run.write(scratch.file(), merge));
      }
      some.forEach(run -> scratch.delete(run.file()));
    }
    return longer;
  }

  /** Deletes the files that are left; the cursor is to be closed before. */
  void clear() {
    runs.forEach(run -> scratch.delete(run.file()));
    runs.clear();
  }
}
