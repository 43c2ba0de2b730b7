package io.github.tflinkrdf.record;

import java.util.Arrays;
import java.util.Optional;

/** The cells of a row of a table, cut out when they are asked for. */
final class RowCells {
  private static final int MANY = 16;

  private final String row;
  private int[] starts = new int[MANY];
  private int count;

  private RowCells(String row, char separator) {
    this.row = row;
    add(0);
    for (int at = row.indexOf(separator); at >= 0; at = row.indexOf(separator, at + 1)) {
      add(at + 1);
    }
    add(row.length() + 1);
    count--;
  }

  private void add(int start) {
    starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
    starts[count++] = start;
  }

  /** The cells; nothing if a quote is not closed. */
  static Optional<RowCells> of(String row, char separator) {
    return QuotedRow.isQuoted(row, separator)
        ? QuotedRow.tabbed(row, separator).map(tabbed -> new RowCells(tabbed, '\t'))
        : Optional.of(new RowCells(row, separator));
  }

  /** The cells of a row whose quotes mean nothing. */
  static RowCells unquoted(String row, char separator) {
    return new RowCells(row, separator);
  }

  int count() {
    return count;
  }

  /** A cell, from 0, without blanks around it. */
  String get(int cell) {
    return row.substring(starts[cell], starts[cell + 1] - 1).strip();
  }

  /** True if a cell is this text, which has no blanks around it. */
  boolean is(int cell, String text) {
    int start = starts[cell];
    int length = starts[cell + 1] - 1 - start;
    return length == text.length()
        ? row.startsWith(text, start)
        : length > text.length() && get(cell).equals(text);
  }

  /** Some cells with what separates them. */
  String from(int first, int cells) {
    return row.substring(starts[first], starts[first + cells] - 1);
  }
}
