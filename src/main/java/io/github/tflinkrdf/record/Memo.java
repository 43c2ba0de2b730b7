package io.github.tflinkrdf.record;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

  void put(String text, T value) {
    if (values.size() >= most) {
      values.clear();
    }
    values.put(text, value);
  }
}
