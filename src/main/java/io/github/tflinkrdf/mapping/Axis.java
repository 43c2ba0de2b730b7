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
  /** True if it is a field by itself, all of whose values pass. */
  boolean isOneUnconditional() {
    return cells.size() == 1 && filters.isEmpty();
  }

  static boolean allHold(List<Formula> filters, Row row) {
    for (int i = 0; i < filters.size(); i++) {
      if (filters.get(i).value(row).truth() != Truth.TRUE) {
        return false;
      }
    }
    return true;
  }
}
