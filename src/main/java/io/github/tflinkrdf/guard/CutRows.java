package io.github.tflinkrdf.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The first rows of an answer, which knows before the first is written whether there are more. */
public final class CutRows implements RowSet {
  private final List<Var> variables;
  private final Iterator<Binding> rows;
  private final boolean complete;
  private long row;

  private CutRows(List<Var> variables, List<Binding> rows, boolean complete) {
    this.variables = variables;
    this.rows = rows.iterator();
    this.complete = complete;
  }

  /**
   * Takes rows from an answer, which is then of no more use.
   *
   * @param max that are taken and kept in memory
   */
  public static CutRows of(RowSet answer, int max) {
    List<Binding> rows = new ArrayList<>();
    while (rows.size() < max && answer.hasNext()) {
      rows.add(answer.next());
    }
    return new CutRows(answer.getResultVars(), rows, !answer.hasNext());
  }

  /** True if these are all rows of the answer. */
  public boolean isComplete() {
    return complete;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Binding next() {
    Binding next = rows.next();
    row++;
    return next;
  }

  @Override
  public List<Var> getResultVars() {
    return variables;
  }

  @Override
  public long getRowNumber() {
    return row;
  }

  @Override
  public void close() {}
}
