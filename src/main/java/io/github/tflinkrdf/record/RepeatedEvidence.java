package io.github.tflinkrdf.record;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The evidence of rows, read once for all rows that print the same cells: of millions of sites a
 * few thousand differ in it. What is wrong with a cell is said at each row. May be used by several
 * threads.
 */
final class RepeatedEvidence {
  private static final int MOST = 4096;

  private final EvidenceParser parser;
  private final Map<Printed, Evidence> known = new ConcurrentHashMap<>();

  RepeatedEvidence(EvidenceParser parser) {
    this.parser = parser;
  }

  private record Printed(
      String databases, String methods, String articles, Optional<String> flag) {}

  Evidence parse(RowContext row, SiteCells cells) {
    Printed printed =
        new Printed(cells.databases(), cells.methods(), cells.articles(), cells.flag());
    Evidence seen = known.get(printed);
    return seen != null ? seen : read(row, printed);
  }

  private Evidence read(RowContext row, Printed printed) {
    int before = row.findings().size();
    Evidence evidence =
        parser.parse(
            row, printed.databases(), printed.methods(), printed.articles(), printed.flag());
    if (row.findings().size() == before) {
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(printed, evidence);
    }
    return evidence;
  }
}
