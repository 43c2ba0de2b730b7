package io.github.tflinkrdf.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Some cells of a row as they are printed, to be found among those of rows before it. */
final class PrintedCells {
  private final RowCells row;
  private final List<Span> spans;
  private final byte[] alone;
  private final int hash;

  /**
   * @param spans the first tells most rows apart that differ
   */
  PrintedCells(RowCells row, List<Span> spans) {
    this.row = row;
    this.spans = spans;
    this.alone = null;
    this.hash = row.hash(spans.get(0));
  }

  private PrintedCells(byte[] alone, int hash) {
    this.row = null;
    this.spans = List.of();
    this.alone = alone;
    this.hash = hash;
  }

  /** The same, without the row: what is to be found again. */
  PrintedCells alone() {
    return new PrintedCells(joined(), hash);
  }

  private byte[] joined() {
    return alone != null ? alone : row.joined(spans);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedCells cells && cells.hash == hash && isSame(cells.joined());
  }

  private boolean isSame(byte[] joined) {
    return alone != null ? Arrays.equals(alone, joined) : row.isJoined(spans, joined);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return new String(joined(), StandardCharsets.UTF_8);
  }
}
