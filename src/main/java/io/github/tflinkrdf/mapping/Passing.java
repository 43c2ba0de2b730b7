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

  /** Finds them; false if there is none. */
  boolean find() {
    int size = 1;
    for (Cell cell : cells) {
      size = Math.multiplyExact(size, cell.rows());
    }
    count = filters.isEmpty() ? size : 0;
    for (int i = 0; i < size && !filters.isEmpty(); i++) {
      selectCombination(i);
      if (Axis.allHold(filters, row)) {
        add(i);
      }
    }
    return count > 0;
  }

  private void add(int index) {
    if (count == indexes.length) {
      indexes = Arrays.copyOf(indexes, 2 * count);
    }
    indexes[count++] = index;
  }

  int count() {
    return count;
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
