package io.github.tflinkrdf.record;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What cells were read as, since tables repeat them. Bounded by number and by text, and shared by
 * threads: what one forgets, another reads again.
 */
final class Memo<K, T> {
  /** Characters of all cells; what was read of them takes a few times as much heap. */
  private static final long MOST_TEXT = 8 << 20;

  private final int most;
  private final AtomicLong text = new AtomicLong();
  private final Map<K, T> values = new ConcurrentHashMap<>();

  Memo(int most) {
    this.most = most;
  }

  /** What cells were read as; null if that is not known. */
  T get(K cells) {
    return values.get(cells);
  }

  /** What cells were read as, or are read as now. */
  T read(RowContext row, K cells, Supplier<T> reading) {
    T before = values.get(cells);
    return before != null ? before : again(row, cells, reading);
  }

  /** Reads cells. What gives a finding is not kept, so that all rows give it. */
  private T again(RowContext row, K cells, Supplier<T> reading) {
    int findings = row.findings().size();
    T read = reading.get();
    if (row.findings().size() == findings) {
      put(cells, read);
    }
    return read;
  }

  private void put(K cells, T value) {
    if (values.size() >= most || text.addAndGet(cells.toString().length()) > MOST_TEXT) {
      values.clear();
      text.set(0);
    }
    values.put(cells, value);
  }
}
