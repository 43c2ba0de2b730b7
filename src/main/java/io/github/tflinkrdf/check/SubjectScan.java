package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/**
 * One pass over all triples by subject, in which all tests of subjects are made together. Several
 * threads make it together, each taking one range of subjects after the other.
 */
final class SubjectScan {
  private static final int RANGES = 64;

  /** A test and those that do not stand it. */
  record Asked(SubjectTest test, Suspects suspects) {
    private void test(SubjectTriples triples) {
      if (!suspects.tooMany() && !test.keeps(triples)) {
        suspects.add(triples.subject());
      }
    }
  }

  private final StoreIndexes indexes;
  private final List<Asked> tests;
  private final BooleanSupplier cancelled;
  private final AtomicInteger next = new AtomicInteger();
  private final LongAdder nanos = new LongAdder();

  SubjectScan(StoreIndexes indexes, List<Asked> tests, BooleanSupplier cancelled) {
    this.indexes = indexes;
    this.tests = tests;
    this.cancelled = cancelled;
  }

  /** Does a thread's share, in a read transaction; returns when no range is left. */
  void work() {
    long start = System.nanoTime();
    indexes.ends().ifPresent(this::ranges);
    nanos.add(System.nanoTime() - start);
  }

  private void ranges(long[] ends) {
    SubjectTriples triples = new SubjectTriples(indexes);
    long step = (ends[1] - ends[0]) / RANGES + 1;
    for (int i = next.getAndIncrement(); i < RANGES; i = next.getAndIncrement()) {
      long from = ends[0] + i * step;
      range(triples, indexes.subjects(from, Math.min(from + step, ends[1] + 1)));
    }
  }

  private void range(SubjectTriples triples, TripleCursor cursor) {
    boolean more = cursor.next();
    while (more && !cancelled.getAsBoolean()) {
      triples.start(cursor.first);
      while (more && cursor.first == triples.subject()) {
        triples.add(cursor.second, cursor.third);
        more = cursor.next();
      }
      tests.forEach(asked -> asked.test(triples));
    }
  }

  /** What is left to say once all threads have done their share. */
  void finish() {
    tests.forEach(asked -> asked.test().suspects().forEach(asked.suspects()::add));
  }

  /** The time of all threads that one test took, in seconds, were all tests the same. */
  double seconds() {
    return nanos.sum() / 1e9 / Math.max(1, tests.size());
  }
}
