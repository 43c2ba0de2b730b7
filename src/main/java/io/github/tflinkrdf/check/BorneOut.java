package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * Which triples of a predicate other triples bear out: a bit for each. The objects of a subject are
 * looked up when the first of them is borne out; only so many are kept at a time. For several
 * threads.
 */
final class BorneOut {
  private static final int KEPT = 1 << 20;

  private final StoreIndexes indexes;
  private final long predicate;
  private final Map<Long, Integer> expected = new ConcurrentHashMap<>();
  private final Map<Long, BitSet> borne = new ConcurrentHashMap<>();
  private final Map<Long, long[]> objects = new LinkedHashMap<>(16, 0.75f, true);
  private int kept;

  BorneOut(StoreIndexes indexes, long predicate) {
    this.indexes = indexes;
    this.predicate = predicate;
  }

  long predicate() {
    return predicate;
  }

  /** Says how many triples a subject has. */
  void expect(long subject, int count) {
    if (count > 0) {
      expected.put(subject, count);
    }
  }

  /** Says that a triple, if there is such, is borne out. */
  void bear(long subject, long object) {
    int rank = Arrays.binarySearch(objectsOf(subject), object);
    if (rank >= 0) {
      BitSet bits = borne.computeIfAbsent(subject, any -> new BitSet());
      synchronized (bits) {
        bits.set(rank);
      }
    }
  }

  /** The subjects of which not all triples are borne out. */
  LongStream missing() {
    return expected.entrySet().stream()
        .filter(e -> borne.getOrDefault(e.getKey(), new BitSet()).cardinality() < e.getValue())
        .mapToLong(Map.Entry::getKey);
  }

  private synchronized long[] objectsOf(long subject) {
    long[] known = objects.get(subject);
    if (known == null) {
      known = read(subject);
      objects.put(subject, known);
      kept += known.length + 1;
      forget();
    }
    return known;
  }

  private void forget() {
    var eldest = objects.values().iterator();
    while (kept > KEPT && objects.size() > 1) {
      kept -= eldest.next().length + 1;
      eldest.remove();
    }
  }

  private long[] read(long subject) {
    LongStream.Builder found = LongStream.builder();
    TripleCursor values = indexes.values(subject, predicate);
    while (values.next()) {
      found.add(values.third);
    }
    return found.build().sorted().toArray();
  }
}
