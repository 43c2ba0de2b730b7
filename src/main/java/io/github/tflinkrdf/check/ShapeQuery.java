package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs queries of shapes over a store, wholly or for single nodes, until told to stop. */
final class ShapeQuery {
  static final Var THIS = Var.alloc("this");
  static final Var VALUE = Var.alloc("value");

  /** A node that a query found, and a value of it. */
  record Found(Node focus, Node value) {
    private static Found of(Node focus, Binding row) {
      return new Found(focus, row.contains(VALUE) ? row.get(VALUE) : focus);
    }
  }

  private final DatasetGraph store;
  private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();
  private volatile boolean cancelled;

  ShapeQuery(DatasetGraph store) {
    this.store = store;
  }

  /** Ends what still runs. */
  void cancel() {
    cancelled = true;
    running.forEach(QueryExec::abort);
  }

  boolean cancelled() {
    return cancelled;
  }

  /** Runs a query with {@code $this} free. */
  void all(Query query, Consumer<Found> found) {
    run(
        QueryExec.dataset(store).query(query).build(),
        row -> found.accept(Found.of(row.get(THIS), row)));
  }

  /** Runs a query for single nodes; for all if they are too many, or one cannot be put in. */
  void suspects(Query query, StoreIndexes indexes, Suspects suspects, Consumer<Found> found) {
    long[] ids = suspects.nodes();
    boolean single = !suspects.tooMany();
    for (int i = 0; single && i < ids.length; i++) {
      single = indexes.node(ids[i]).isURI();
    }
    if (!single) {
      all(query, found);
      return;
    }
    for (long id : ids) {
      Node focus = indexes.node(id);
      run(
          QueryExec.dataset(store).query(query).substitution(THIS, focus).build(),
          row -> found.accept(Found.of(focus, row)));
    }
  }

  private void run(QueryExec query, Consumer<Binding> row) {
    try (query) {
      running.add(query);
      if (cancelled) {
        throw new QueryCancelledException();
      }
      query.select().forEachRemaining(row);
    } finally {
      running.remove(query);
    }
  }
}
