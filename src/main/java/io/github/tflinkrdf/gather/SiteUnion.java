package io.github.tflinkrdf.gather;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    SiteSighting winner = rows.stream().min(byContent(words)).orElseThrow();
    List<SiteSighting> fitting = rows.stream().filter(row -> fits(row, winner)).toList();
    String sequence = sequence(winner, fitting);
    Map<Boolean, List<SiteSighting>> parted =
        rows.stream()
            .collect(Collectors.partitioningBy(row -> fits(row, winner) && agrees(row, sequence)));
    return new SiteUnion(winner, sequence, parted.get(true), parted.get(false));
  }

  private static Comparator<SiteSighting> byContent(Words words) {
    return Comparator.comparing((SiteSighting row) -> !row.spot().known())
        .thenComparingLong(row -> row.factor().accession())
        .thenComparing(SiteSighting::spot, Spot.byContent(words))
        .thenComparing(SiteSighting::sequence);
  }

  private static boolean fits(SiteSighting row, SiteSighting winner) {
    return row.factor().accession() == winner.factor().accession()
        && row.spot().agrees(winner.spot());
  }

  private static boolean agrees(SiteSighting row, String sequence) {
    return row.sequence().isEmpty() || row.sequence().equals(sequence);
  }

  /** That of the winner; if it is a row of the table, the first in string order. */
  private static String sequence(SiteSighting winner, List<SiteSighting> rows) {
    if (!winner.sequence().isEmpty()) {
      return winner.sequence();
    }
    return rows.stream()
        .map(SiteSighting::sequence)
        .filter(letters -> !letters.isEmpty())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  Spot spot() {
    return winner.spot();
  }

  /** True if the row contradicts by its sequence alone. */
  boolean differsInSequence(SiteSighting row) {
    return fits(row, winner);
  }
}
