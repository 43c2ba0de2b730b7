package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.RawRow;
import java.util.List;
import java.util.Optional;

/**
 * A raw row while it is parsed: where it stands, and where to say what is wrong with it.
 *
 * @param field the key it belongs to
 * @param findings what is found is added here
 */
record RowContext(String file, String field, RawRow row, List<Finding> findings) {
  String text() {
    return row.text();
  }

  Location at() {
    return new Location(file, row.line());
  }

  /** The cells of a table's row; gives the row up if they are not as many as expected. */
  Optional<RowCells> cells(char separator, int expected) {
    Optional<RowCells> cells = RowCells.of(text(), separator);
    if (cells.isEmpty()) {
      return reject(Reason.ROW_FIELDS, "a quote is not closed");
    }
    int count = cells.get().count();
    return count == expected
        ? cells
        : reject(Reason.ROW_FIELDS, "%d fields, expected %d".formatted(count, expected));
  }

  /** Says what is wrong with a row or record that is kept. */
  void warn(Reason reason, String detail) {
    findings.add(new Finding(at(), reason, field, row.excerpt(), detail));
  }

  /** Gives the row up. */
  <T> Optional<T> reject(Reason reason, String detail) {
    findings.add(new Finding(at(), reason, field, row.excerpt(), detail));
    return Optional.empty();
  }
}
