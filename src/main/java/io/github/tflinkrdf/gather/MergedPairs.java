package io.github.tflinkrdf.gather;

import java.util.Iterator;

/** Sorted rows as blocks of a few thousand; those of a pair are in one. */
final class MergedPairs implements Iterator<PairRows> {
  private static final int SIZE = 4_000;

  private final Iterator<PairRow> rows;
  private final KnownTable accessions;
  private PairRow head;

  MergedPairs(Iterator<PairRow> rows, KnownTable accessions) {
    this.rows = rows;
    this.accessions = accessions;
    advance();
  }

  private void advance() {
    head = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    return head != null;
  }

  @Override
  public PairRows next() {
    PairRows block = new PairRows(accessions);
    PairRow last = head;
    while (head != null && (block.size() < SIZE || PairRow.BY_PAIR.compare(last, head) == 0)) {
      block.add(
          head.factor(), head.target(), head.evidence(), head.page(), head.file(), head.line());
      last = head;
      advance();
    }
    return block;
  }
}
