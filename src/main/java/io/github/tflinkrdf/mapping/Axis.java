package io.github.tflinkrdf.mapping;

import java.util.List;

/**
 * Fields with several values that have to be gone through together, since one expression depends on
 * all of them; as a rule there is one. Axes are independent of each other.
 *
 * @param cells of the fields
 * @param filters the conditions that depend on them
 */
record Axis(List<Integer> cells, List<Formula> filters) {
  /** How many combinations of values there are; at least one. */
  int size(Row row) {
    int size = 1;
    for (int cell : cells) {
      size = Math.multiplyExact(size, row.rows(cell));
    }
    return size;
  }

  /** Selects a combination; false if a condition does not hold of it. */
  boolean select(Row row, int index) {
    int rest = index;
    for (int cell : cells) {
      int rows = row.rows(cell);
      row.select(cell, rest % rows);
      rest /= rows;
    }
    return allHold(filters, row);
  }

  static boolean allHold(List<Formula> filters, Row row) {
    for (Formula filter : filters) {
      if (filter.value(row).truth() != Truth.TRUE) {
        return false;
      }
    }
    return true;
  }
}
