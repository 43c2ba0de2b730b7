package io.github.tflinkrdf.federate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;

/**
 * Local rows joined with what an endpoint says, by one request for many rows. The rows of a batch
 * that bind the same variables go out together, each combination of values once.
 */
final class BulkJoin extends QueryIter1 {
  private final OpService service;
  private final Services services;
  private final RemotePattern pattern;
  private final Deque<Batch> batches = new ArrayDeque<>();
  private Iterator<Binding> joined = Collections.emptyIterator();
  private Optional<Rows> open = Optional.empty();

  BulkJoin(QueryIterator input, OpService service, Services services, ExecutionContext execution) {
    super(input, execution);
    this.service = service;
    this.services = services;
    this.pattern = RemotePattern.of(service);
  }

  @Override
  protected boolean hasNextBinding() {
    while (!joined.hasNext()) {
      end();
      if (batches.isEmpty()) {
        fill();
      }
      if (batches.isEmpty()) {
        return false;
      }
      joined = ask(batches.remove());
    }
    return true;
  }

  @Override
  protected Binding moveToNextBinding() {
    return joined.next();
  }

  private void fill() {
    BatchReader reader = new BatchReader(service.getService(), pattern);
    while (!reader.isFull() && getInput().hasNext()) {
      reader.add(getInput().next());
    }
    batches.addAll(reader.batches());
    if (batches.isEmpty() && getInput().hasNext()) {
      fill();
    }
  }

  private Iterator<Binding> ask(Batch batch) {
    if (!service.getSilent()) {
      return new JoinedRows(batch, pattern, rows(batch).iterator());
    }
    List<Binding> all = new ArrayList<>();
    try {
      new JoinedRows(batch, pattern, rows(batch).iterator()).forEachRemaining(all::add);
      return all.iterator();
    } catch (ServiceFailure e) {
      // SPARQL 1.1 Federated Query, 2.4: as if it had given one row without a value
      return batch.rows().iterator();
    }
  }

  private Rows rows(Batch batch) {
    List<Var> vars = batch.vars();
    Rows rows = services.ask(batch.service(), pattern.query(vars, batch.keys()), getExecContext());
    open = Optional.of(rows);
    return rows;
  }

  private void end() {
    open.ifPresent(Rows::close);
    open = Optional.empty();
  }

  @Override
  protected void closeSubIterator() {
    end();
  }

  @Override
  protected void requestSubCancel() {
    // the request looks at the signal of the query
  }
}
