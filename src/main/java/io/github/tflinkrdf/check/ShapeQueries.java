package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * One run of the queries of shapes over a store: several at once, each in a read transaction of its
 * own; what they find is put together in the order of the shapes.
 */
final class ShapeQueries {
  private static final Var THIS = Var.alloc("this");
  private static final Var VALUE = Var.alloc("value");

  private final List<Shape> shapes;
  private final DatasetGraph store;
  private final Consumer<CheckedShape> progress;
  private final Set<QueryExec> running = ConcurrentHashMap.newKeySet();
  private volatile boolean cancelled;
  private int done;

  ShapeQueries(List<Shape> shapes, DatasetGraph store, Consumer<CheckedShape> progress) {
    this.shapes = shapes;
    this.store = store;
    this.progress = progress;
  }

  /**
   * Runs them.
   *
   * @throws QueryCancelledException if the thread is interrupted meanwhile
   */
  Findings run(int jobs) {
    Findings all = new Findings();
    if (jobs == 1) {
      shapes.forEach(shape -> all.add(check(shape)));
      return all;
    }
    ExecutorService executor = Executors.newFixedThreadPool(jobs, ShapeQueries::thread);
    try {
      List<Future<Findings>> ofShapes = new ArrayList<>();
      shapes.forEach(shape -> ofShapes.add(executor.submit(() -> check(shape))));
      ofShapes.forEach(ofShape -> all.add(result(ofShape)));
      return all;
    } finally {
      cancel();
      // not shutdownNow: a thread that is interrupted while it reads closes the store's files
      executor.shutdown();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "tflink-shape");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends what still runs, if the run itself ended early. */
  private void cancel() {
    cancelled = true;
    running.forEach(QueryExec::abort);
  }

  private static Findings result(Future<Findings> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Findings check(Shape shape) {
    long start = System.nanoTime();
    Findings findings = new Findings();
    Txn.executeRead(store, () -> shape.getConstraints().forEach(c -> query(shape, c, findings)));
    finished(shape, findings.size(), (System.nanoTime() - start) / 1e9);
    return findings;
  }

  private void query(Shape shape, Constraint constraint, Findings findings) {
    Query query = ((SparqlConstraint) constraint).getQuery();
    Optional<SeveralValues> several = SeveralValues.of(query);
    if (several.isPresent() && SeveralValues.canAsk(store)) {
      Consumer<Node> found =
          node -> findings.add(entry(shape, constraint, BindingFactory.binding(THIS, node)));
      several.get().find(store, () -> cancelled, found);
      return;
    }
    try (QueryExec run = QueryExec.dataset(store).query(query).build()) {
      running.add(run);
      if (cancelled) {
        throw new QueryCancelledException();
      }
      run.select().forEachRemaining(row -> findings.add(entry(shape, constraint, row)));
      running.remove(run);
    }
  }

  private synchronized void finished(Shape shape, long violations, double seconds) {
    String iri = shape.getShapeNode().getURI();
    progress.accept(new CheckedShape(iri, ++done, shapes.size(), violations, seconds));
  }

  private static ReportEntry entry(Shape shape, Constraint constraint, Binding row) {
    Node focus = row.get(THIS);
    ReportEntry entry =
        ReportEntry.create()
            .focusNode(focus)
            .value(row.contains(VALUE) ? row.get(VALUE) : focus)
            .severity(shape.getSeverity())
            .source(shape.getShapeNode())
            .constraint(constraint)
            .sourceConstraint(shape.getShapeNode());
    shape.getMessages().forEach(entry::message);
    return entry;
  }
}
