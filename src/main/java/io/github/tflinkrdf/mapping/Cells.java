package io.github.tflinkrdf.mapping;

import java.util.List;
import java.util.stream.Stream;

/** The cells of a row. A description fills them one after the other, in the order of its fields. */
final class Cells {
  private final Cell[] cells;
  private int next;

  Cells(int count) {
    this.cells = Stream.generate(Cell::new).limit(count).toArray(Cell[]::new);
  }

  Cell get(int index) {
    return cells[index];
  }

  /** Goes back to the first. */
  void begin() {
    next = 0;
  }

  boolean allFilled() {
    return next == cells.length;
  }

  /** Fills the next cell. */
  Cells text(String text) {
    cells[next++].setText(text);
    return this;
  }

  /** Fills the next cell. */
  Cells texts(List<String> texts) {
    cells[next++].setTexts(texts);
    return this;
  }

  /** Fills the next cell. */
  Cells count(int count) {
    cells[next++].setValue(count < 0 ? Value.NOTHING : Whole.of(count), count);
    return this;
  }

  /** Fills the next cell. */
  Cells flag(Boolean flag) {
    Value value = flag == null ? Value.NOTHING : Truth.of(flag);
    cells[next++].setValue(value, flag == null ? -1 : flag ? 1 : 0);
    return this;
  }
}
