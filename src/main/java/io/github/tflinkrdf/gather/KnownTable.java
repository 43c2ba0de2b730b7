package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of each accession, found by its text or by its number. Open addressing without
 * nodes: it is asked for every row.
 */
final class KnownTable {
  private static final int SPREAD = 0x9E37_79B9;
  private static final int FIRST_BITS = 10;

  /** Stands for no accession, at number 0. */
  private final Known nobody = new Known("", 0);

  private final List<Known> all = new ArrayList<>(List.of(nobody));
  private int bits = FIRST_BITS;
  private Known[] places = new Known[1 << bits];

  /** What is known of an accession, of which nothing is if it was never seen. */
  Known of(String accession) {
    Known known = places[place(accession)];
    return known != null ? known : add(accession);
  }

  /** The same, but null if it was never seen. */
  Known find(String accession) {
    return places[place(accession)];
  }

  Known of(int number) {
    return all.get(number);
  }

  Known nobody() {
    return nobody;
  }

  /** The place of an accession, or the free one that it would have. */
  private int place(String accession) {
    int at = accession.hashCode() * SPREAD >>> Integer.SIZE - bits;
    while (places[at] != null && !places[at].accession.equals(accession)) {
      at = at + 1 & places.length - 1;
    }
    return at;
  }

  private Known add(String accession) {
    if (2 * all.size() > places.length) {
      places = new Known[1 << ++bits];
      all().forEach(known -> places[place(known.accession)] = known);
    }
    Known known = new Known(accession, all.size());
    all.add(known);
    places[place(accession)] = known;
    return known;
  }

  /** All that were seen, as they came. */
  List<Known> all() {
    return all.subList(1, all.size());
  }

  /** The same, by accession. */
  List<Known> sorted() {
    Known[] sorted = all().toArray(Known[]::new);
    Arrays.sort(sorted, (a, b) -> Long.compare(a.code, b.code));
    return List.of(sorted);
  }

  /** For each number the place of the accession in their order. */
  int[] ranks() {
    int[] ranks = new int[all.size()];
    List<Known> sorted = sorted();
    for (int i = 0; i < sorted.size(); i++) {
      ranks[sorted.get(i).number] = i;
    }
    return ranks;
  }
}
