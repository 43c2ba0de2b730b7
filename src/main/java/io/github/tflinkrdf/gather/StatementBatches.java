package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Cuts sorted rows into pieces of work: to unite the rows of some pairs. The pairs of two factors
 * are never in one piece, so that what ends a factor can be written between them.
 */
final class StatementBatches implements Iterator<Supplier<List<Interaction>>> {
  private static final int SIZE = 128;

  private final Iterator<PairRow> rows;
  private final Function<List<PairRow>, Interaction> unite;
  private PairRow head;

  /**
   * @param unite makes the statement of the rows of one pair; may be called by any thread
   */
  StatementBatches(Iterator<PairRow> rows, Function<List<PairRow>, Interaction> unite) {
    this.rows = rows;
    this.unite = unite;
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
  public Supplier<List<Interaction>> next() {
    PairRow first = head;
    List<PairRow> batch = new ArrayList<>(SIZE);
    int pairs = 0;
    PairRow last = null;
    while (head != null && head.factor() == first.factor()) {
      boolean another = last == null || head.target() != last.target();
      if (another && ++pairs > SIZE) {
        break;
      }
      last = head;
      batch.add(head);
      advance();
    }
    return () -> statements(batch);
  }

  private List<Interaction> statements(List<PairRow> batch) {
    List<Interaction> statements = new ArrayList<>(SIZE);
    int start = 0;
    for (int i = 1; i <= batch.size(); i++) {
      if (i == batch.size() || batch.get(i).target() != batch.get(start).target()) {
        statements.add(unite.apply(batch.subList(start, i)));
        start = i;
      }
    }
    return statements;
  }
}
