package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Some neighbours among sorted rows: all those of some pairs. */
record PairRange(PairRows rows, int start, int end) {
  /** Makes one thing of the rows of each pair. */
  <R> List<R> united(Function<List<PairRow>, R> unite) {
    List<R> things = new ArrayList<>(end - start);
    int next = start;
    while (next < end) {
      List<PairRow> group = new ArrayList<>(1);
      for (int last = rows.endOfPair(next); next < last; next++) {
        group.add(rows.row(next));
      }
      things.add(unite.apply(group));
    }
    return things;
  }

  /** Cuts blocks of rows; the rows of two factors are never in one piece. */
  static final class Cut implements Iterator<PairRange> {
    private static final int SIZE = 128;

    private final Iterator<PairRows> blocks;
    private PairRows block;
    private int next;

    Cut(Iterator<PairRows> blocks) {
      this.blocks = blocks;
      this.block = blocks.next();
    }

    @Override
    public boolean hasNext() {
      while (next == block.size() && blocks.hasNext()) {
        block = blocks.next();
        next = 0;
      }
      return next < block.size();
    }

    @Override
    public PairRange next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int start = next;
      int pairs = 0;
      while (next < block.size() && pairs < SIZE && block.sameFactor(start, next)) {
        next = block.endOfPair(next);
        pairs++;
      }
      return new PairRange(block, start, next);
    }
  }
}
