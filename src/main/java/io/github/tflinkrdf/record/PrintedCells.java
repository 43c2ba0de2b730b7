package io.github.tflinkrdf.record;

import java.util.ArrayList;
import java.util.List;

/** Some cells of a row as they are printed, to be found among those of rows before it. */
final class PrintedCells {
  private final RowCells row;
  private final List<Span> spans;
  private final int hash;

  /**
   * @param spans the first tells most rows apart that differ
   */
  PrintedCells(RowCells row, List<Span> spans) {
    this(row, spans, (int) row.hash(spans.get(0)));
  }

  private PrintedCells(RowCells row, List<Span> spans, int hash) {
    this.row = row;
    this.spans = spans;
    this.hash = hash;
  }

  /** The same, without the rest of the row. */
  PrintedCells alone() {
    List<Span> all = new ArrayList<>();
    int first = 0;
    for (Span span : spans) {
      all.add(new Span(first, span.cells()));
      first += span.cells();
    }
    return new PrintedCells(row.only(spans), List.copyOf(all), hash);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedCells cells
        && cells.hash == hash
        && cells.spans.size() == spans.size()
        && isSame(cells);
  }

  private boolean isSame(PrintedCells other) {
    for (int i = 0; i < spans.size(); i++) {
      if (!row.isSame(spans.get(i), other.row, other.spans.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Of cells that are {@link #alone}. */
  @Override
  public String toString() {
    return row.text();
  }
}
