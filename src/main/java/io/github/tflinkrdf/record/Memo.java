package io.github.tflinkrdf.record;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What texts were read as, since tables repeat them. Bounded, and shared by threads: what one
 * forgets, another reads again.
 */
final class Memo<T> {
  private final int most;
  private final Map<String, T> values = new ConcurrentHashMap<>();

  Memo(int most) {
    this.most = most;
  }

  Optional<T> get(String text) {
    return Optional.ofNullable(values.get(text));
  }

  /** Reads a text that is not known. What gives a warning is not kept, so that all rows give it. */
  T read(RowContext row, String text, Supplier<T> reading) {
    T before = values.get(text);
    if (before != null) {
      return before;
    }
    int findings = row.findings().size();
    T read = reading.get();
    if (row.findings().size() == findings) {
      put(text, read);
    }
    return read;
  }

  void put(String text, T value) {
    if (values.size() >= most) {
      values.clear();
    }
    values.put(text, value);
  }
}
