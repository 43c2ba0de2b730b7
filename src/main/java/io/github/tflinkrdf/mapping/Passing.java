package io.github.tflinkrdf.mapping;

import java.util.Arrays;
import java.util.List;

/** The combinations of values on an axis that pass its conditions, for the description at hand. */
final class Passing {
  private final Row row;
  private final Cell[] cells;
  private final List<Formula> filters;
  private int[] indexes = new int[8];
  private int count;

  Passing(Axis axis, Row row) {
    this.row = row;
    this.cells = axis.cells().stream().map(row::cell).toArray(Cell[]::new);
    this.filters = axis.filters();
  }

  /** True if there are conditions: else all combinations pass, and there is at least one. */
  boolean hasConditions() {
    return !filters.isEmpty();
  }

  /** Finds them; false if there is none. */
  boolean find() {
    count = 0;
    int size = combinations();
    for (int i = 0; i < size; i++) {
      selectCombination(i);
      if (Axis.allHold(filters, row)) {
        add(i);
      }
    }
    return count > 0;
  }

  private int combinations() {
    int size = 1;
    for (Cell cell : cells) {
      size = Math.multiplyExact(size, cell.rows());
    }
    return size;
  }

  private void add(int index) {
    if (count == indexes.length) {
      indexes = Arrays.copyOf(indexes, 2 * count);
    }
    indexes[count++] = index;
  }

  int count() {
    return filters.isEmpty() ? combinations() : count;
  }

  void select(int i) {
    selectCombination(filters.isEmpty() ? i : indexes[i]);
  }

  private void selectCombination(int index) {
    int rest = index;
    for (int i = 0; i < cells.length - 1; i++) {
      int rows = cells[i].rows();
      cells[i].select(rest % rows);
      rest /= rows;
    }
    cells[cells.length - 1].select(rest);
  }
}
