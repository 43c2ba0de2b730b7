package io.github.tflinkrdf.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** What came of many requests, by kind. */
final class Ledger {
  private static final int EXAMPLES = 40;

  private final Map<String, Map<String, AtomicLong>> counts = new ConcurrentHashMap<>();
  private final Map<String, AtomicLong> longest = new ConcurrentHashMap<>();
  private final AtomicLong notDue = new AtomicLong();
  private final List<String> faults = new CopyOnWriteArrayList<>();

  /**
   * @param outcome a status, or why there is none
   */
  void count(String kind, String outcome, long nanos) {
    counts
        .computeIfAbsent(kind, name -> new ConcurrentHashMap<>())
        .computeIfAbsent(outcome, name -> new AtomicLong())
        .incrementAndGet();
    longest.computeIfAbsent(kind, name -> new AtomicLong()).accumulateAndGet(nanos, Math::max);
  }

  /** Something that is not due, with an example of it. */
  void fault(String kind, String what) {
    notDue.incrementAndGet();
    if (faults.size() < EXAMPLES) {
      faults.add(kind + ": " + what);
    }
  }

  void print() {
    System.out.println("\n| requests | answers by status | longest s |\n|---|---|---:|");
    new TreeMap<>(counts)
        .forEach(
            (kind, outcomes) ->
                System.out.printf(
                    "| %s | %s | %.1f |%n",
                    kind, new TreeMap<>(outcomes), longest.get(kind).get() / 1e9));
    System.out.printf("%nnot due: %d%n", notDue.get());
    faults.forEach(System.out::println);
  }
}
