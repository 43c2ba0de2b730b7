package io.github.tflinkrdf.guard;

import java.util.List;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows of an answer, which fails as a whole when there are more than it may have. */
final class CountedRows implements RowSet {
  private final RowSet rows;
  private final StopSignal signal;
  private final long limit;

  CountedRows(RowSet rows, StopSignal signal, long limit) {
    this.rows = rows;
    this.signal = signal;
    this.limit = limit;
  }

  @Override
  public boolean hasNext() {
    signal.check();
    return rows.hasNext();
  }

  @Override
  public Binding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    } else if (rows.getRowNumber() >= limit) {
      throw Stopped.rows("rows", limit);
    }
    return rows.next();
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }
}
