package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.RawRow;
import java.util.List;
import java.util.Optional;

/** A raw row while it is parsed: where it stands, and where to say what is wrong with it. */
final class RowContext {
  private final String file;
  private final String field;
  private final int line;
  private final List<Finding> findings;
  private final RowCells cells;
  private RawRow row;

  /**
   * A row of a page, or one that is no list of cells.
   *
   * @param field the key it belongs to; empty for a table
   * @param findings what is found is added here
   */
  RowContext(String file, String field, RawRow row, List<Finding> findings) {
    this.file = file;
    this.field = field;
    this.line = row.line();
    this.row = row;
    this.cells = null;
    this.findings = findings;
  }

  /** A row of a table, whose text is made when it is asked for. */
  RowContext(String file, int line, RowCells cells, List<Finding> findings) {
    this.file = file;
    this.field = "";
    this.line = line;
    this.cells = cells;
    this.findings = findings;
  }

  private RawRow row() {
    if (row == null) {
      String text = cells.text();
      row = new RawRow(text, line, text);
    }
    return row;
  }

  String field() {
    return field;
  }

  String text() {
    return row().text();
  }

  Location at() {
    return new Location(file, line);
  }

  List<Finding> findings() {
    return findings;
  }

  /** The cells of a row; gives the row up if they are not as many as expected. */
  Optional<RowCells> cells(char separator, int expected) {
    Optional<RowCells> unquoted = printed(separator).unquoted();
    return unquoted.isEmpty()
        ? reject(Reason.ROW_FIELDS, "a quote is not closed")
        : asMany(unquoted.get(), expected);
  }

  /** The same of a row whose quotes mean nothing. */
  Optional<RowCells> cellsWithQuotes(char separator, int expected) {
    return asMany(printed(separator), expected);
  }

  private RowCells printed(char separator) {
    return cells != null ? cells : RowCells.of(text(), separator);
  }

  private Optional<RowCells> asMany(RowCells all, int expected) {
    return all.count() == expected
        ? Optional.of(all)
        : reject(Reason.ROW_FIELDS, "%d fields, expected %d".formatted(all.count(), expected));
  }

  /** Says what is wrong with a row or record that is kept. */
  void warn(Reason reason, String detail) {
    findings.add(new Finding(at(), reason, field, row().excerpt(), detail));
  }

  /** Gives the row up. */
  <T> Optional<T> reject(Reason reason, String detail) {
    warn(reason, detail);
    return Optional.empty();
  }
}
