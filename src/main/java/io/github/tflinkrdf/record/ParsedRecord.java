package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Severity;
import java.util.List;

/**
 * A record, read to its end. Rows are its header, its interactions, its binding sites, its
 * orthologs and its sequences.
 *
 * @param rows those that are kept, in the order of the list above
 * @param read how many there were: those kept and one for each error
 */
public record ParsedRecord(List<Row> rows, List<Finding> findings, int read) {
  public ParsedRecord {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    if (read != rows.size() + errors) {
      throw new IllegalStateException(
          "read %d rows, kept %d, rejected %d".formatted(read, rows.size(), errors));
    }
  }
}
