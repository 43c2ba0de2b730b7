package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one site id: those that are of one site, and those that contradict it. Decided by
 * what the rows say, never by their order.
 *
 * @param winner the row that says whose and where the site is; it is one of those kept
 * @param sequence empty if no row gives one
 */
record SiteUnion(
    SiteSighting winner, String sequence, List<SiteSighting> kept, List<SiteSighting> conflicting) {

  static SiteUnion of(List<SiteSighting> rows, Words words) {
    return rows.size() == 1
        ? new SiteUnion(rows.get(0), rows.get(0).sequence(), rows, List.of())
        : ofSeveral(rows, words);
  }

  private static SiteUnion ofSeveral(List<SiteSighting> rows, Words words) {
    SiteSighting winner = winner(rows, words);
    String sequence = sequence(winner, rows);
    List<SiteSighting> kept = new ArrayList<>(rows.size());
    List<SiteSighting> conflicting = new ArrayList<>(0);
    for (SiteSighting row : rows) {
      boolean one = fits(row, winner) && agrees(row, sequence);
      (one ? kept : conflicting).add(row);
    }
    return new SiteUnion(winner, sequence, kept, conflicting);
  }

  private static SiteSighting winner(List<SiteSighting> rows, Words words) {
    SiteSighting winner = rows.get(0);
    for (SiteSighting row : rows) {
      winner = compare(row, winner, words) < 0 ? row : winner;
    }
    return winner;
  }

  /** Rows with a place first; then by factor, place and sequence. */
  private static int compare(SiteSighting a, SiteSighting b, Words words) {
    if (a.spot().known() != b.spot().known()) {
      return a.spot().known() ? -1 : 1;
    }
    int order = Long.compare(a.factor(), b.factor());
    order = order != 0 ? order : a.spot().compare(b.spot(), words);
    return order != 0 ? order : a.sequence().compareTo(b.sequence());
  }

  private static boolean fits(SiteSighting row, SiteSighting winner) {
    return row.factor() == winner.factor() && row.spot().agrees(winner.spot());
  }

  private static boolean agrees(SiteSighting row, String sequence) {
    return row.sequence().isEmpty() || row.sequence().equals(sequence);
  }

  /** That of the winner; if it is a row of a table, the first in string order that fits. */
  private static String sequence(SiteSighting winner, List<SiteSighting> rows) {
    String first = winner.sequence();
    if (!first.isEmpty()) {
      return first;
    }
    for (SiteSighting row : rows) {
      String letters = row.sequence();
      boolean before = first.isEmpty() || letters.compareTo(first) < 0;
      first = before && !letters.isEmpty() && fits(row, winner) ? letters : first;
    }
    return first;
  }

  Spot spot() {
    return winner.spot();
  }

  /** True if coordinates are printed, but no row says of which assembly. */
  boolean unplaced() {
    return !spot().known() && kept.stream().anyMatch(row -> row.spot() == Spot.UNPLACED);
  }

  /** True if the row contradicts by its sequence alone. */
  boolean differsInSequence(SiteSighting row) {
    return fits(row, winner);
  }
}
