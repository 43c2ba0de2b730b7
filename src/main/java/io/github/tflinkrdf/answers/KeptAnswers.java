package io.github.tflinkrdf.answers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Answers by name, within a number of bytes. When room is needed the one goes that is cheapest to
 * have again: least time of work a byte, and longest not asked for (GreedyDual-Size, Cao and Irani
 * 1997). Were it the longest not asked for alone, the thousand small queries of one federated query
 * would drive out the heavy ones, which are why answers are kept.
 */
final class KeptAnswers {
  /** What an entry takes beside its bytes: its name, its places in map and tree. */
  static final int OVERHEAD = 400;

  /**
   * One answer.
   *
   * @param packed whether the bytes are
   * @param size of the answer when it is not packed
   * @param cut whether there are more rows than were asked for
   * @param nanos that it took
   */
  record Entry(byte[] bytes, boolean packed, long size, boolean cut, long nanos) {
    long weight() {
      return bytes.length + OVERHEAD;
    }
  }

  private record Place(String name, Entry entry, double worth, long turn) {}

  private final long limit;
  private final Map<String, Place> byName = new HashMap<>();
  private final TreeSet<Place> byWorth =
      new TreeSet<>(Comparator.comparingDouble(Place::worth).thenComparingLong(Place::turn));
  private long used;
  private long turns;
  private double floor;

  KeptAnswers(long limit) {
    this.limit = limit;
  }

  synchronized Optional<Entry> find(String name) {
    Place place = byName.get(name);
    if (place == null) {
      return Optional.empty();
    }
    remove(place);
    put(name, place.entry());
    return Optional.of(place.entry());
  }

  /** Keeps one that is not longer than all may be together. */
  synchronized void keep(String name, Entry entry) {
    Optional.ofNullable(byName.get(name)).ifPresent(this::remove);
    while (used + entry.weight() > limit && !byWorth.isEmpty()) {
      Place cheapest = byWorth.first();
      floor = cheapest.worth();
      remove(cheapest);
    }
    if (used + entry.weight() <= limit) {
      put(name, entry);
    }
  }

  synchronized void clear() {
    byName.clear();
    byWorth.clear();
    used = 0;
  }

  synchronized long bytes() {
    return used;
  }

  synchronized int size() {
    return byName.size();
  }

  private void put(String name, Entry entry) {
    double worth = floor + (double) entry.nanos() / entry.weight();
    Place place = new Place(name, entry, worth, turns++);
    byName.put(name, place);
    byWorth.add(place);
    used += entry.weight();
  }

  private void remove(Place place) {
    byName.remove(place.name());
    byWorth.remove(place);
    used -= place.entry().weight();
  }
}
