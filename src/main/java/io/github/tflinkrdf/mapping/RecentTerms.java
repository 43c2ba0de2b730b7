package io.github.tflinkrdf.mapping;

import org.apache.jena.graph.Node;

/**
 * The terms that a formula lately made of the content of one cell, since descriptions speak of the
 * same things again and again. A later one takes the place of an earlier one. Belongs to one
 * thread.
 */
final class RecentTerms {
  private static final int MOST = 1 << 9;

  private final Formula formula;
  private final Cell cell;
  private final Object[] contents = new Object[MOST];
  private final Node[] terms = new Node[MOST];

  RecentTerms(Formula formula, Cell cell) {
    this.formula = formula;
    this.cell = cell;
  }

  /** The term for what is in the cell now; {@link Node#ANY} if there is none. */
  Node term(Row row) {
    Object content = cell.content();
    int hash = content.hashCode();
    int place = (hash ^ hash >>> 9) & MOST - 1;
    if (contents[place] != content && !content.equals(contents[place])) {
      terms[place] = NodeBackEnd.node(formula.value(row));
      contents[place] = content;
    }
    return terms[place];
  }
}
