package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.Convention;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;

/**
 * How the printed numbers of a site are to be read. TFLink does not say; the length of the sequence
 * does, else the table of databases.
 */
final class SiteCoordinates {
  private SiteCoordinates() {}

  static Convention convention(
      Spot spot, String sequence, List<String> databases, Vocabulary table) {
    return sequence.isEmpty() ? ofDatabases(databases, table) : ofLength(spot, sequence.length());
  }

  private static Convention ofLength(Spot spot, int length) {
    long difference = (long) spot.end() - spot.start();
    if (length == difference) {
      return Convention.ZERO_BASED_HALF_OPEN;
    }
    return length == difference + 1 ? Convention.ONE_BASED_CLOSED : Convention.UNDETERMINED;
  }

  private static Convention ofDatabases(List<String> databases, Vocabulary table) {
    List<Convention> said =
        databases.stream()
            .map(label -> table.database(label).convention())
            .filter(convention -> convention != Convention.UNDETERMINED)
            .distinct()
            .toList();
    return said.size() == 1 ? said.get(0) : Convention.UNDETERMINED;
  }

  /** The lowest position, 1-based closed; -1 if no position can be claimed. */
  static int low(Spot spot, Convention convention) {
    long low = (long) spot.start() + (convention == Convention.ZERO_BASED_HALF_OPEN ? 1 : 0);
    boolean claimed = convention != Convention.UNDETERMINED && low >= 1 && low <= spot.end();
    return claimed ? (int) low : -1;
  }
}
