package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * One run of the queries of shapes over a store: several at once, each in a read transaction of its
 * own; what they find is put together in the order of the shapes. Of queries of a known form the
 * indexes tell which nodes they need be run for.
 */
final class ShapeQueries {
  private final List<Shape> shapes;
  private final DatasetGraph store;
  private final Consumer<CheckedShape> progress;
  private final ShapeQuery queries;
  private final Map<Shape, SubjectScan.Asked> inScan = new IdentityHashMap<>();
  private Optional<StoreIndexes> indexes = Optional.empty();
  private int done;

  ShapeQueries(List<Shape> shapes, DatasetGraph store, Consumer<CheckedShape> progress) {
    this.shapes = shapes;
    this.store = store;
    this.progress = progress;
    this.queries = new ShapeQuery(store);
  }

  /**
   * Runs them.
   *
   * @throws QueryCancelledException if the thread is interrupted meanwhile
   */
  Findings run(int jobs) {
    Txn.executeRead(store, this::recognise);
    try (Jobs pool = new Jobs(jobs)) {
      Map<Shape, Future<Findings>> ofShapes = new IdentityHashMap<>();
      Optional<SubjectScan> scan = indexes.filter(any -> !inScan.isEmpty()).map(this::scan);
      List<Future<?>> shares = new ArrayList<>();
      for (int i = 0; i < jobs && scan.isPresent(); i++) {
        shares.add(pool.submit(() -> share(scan.get())));
      }
      for (Shape shape : shapes) {
        if (!inScan.containsKey(shape)) {
          ofShapes.put(shape, pool.submit(() -> check(shape, 0)));
        }
      }
      shares.forEach(Jobs::result);
      scan.ifPresent(SubjectScan::finish);
      for (Shape shape : shapes) {
        if (inScan.containsKey(shape)) {
          ofShapes.put(shape, pool.submit(() -> check(shape, scan.get().seconds())));
        }
      }
      Findings all = new Findings();
      shapes.forEach(shape -> all.add(Jobs.result(ofShapes.get(shape))));
      return all;
    } finally {
      queries.cancel();
    }
  }

  private void recognise() {
    indexes = StoreIndexes.of(store);
    for (Shape shape : shapes) {
      if (shape.getConstraints().size() == 1) {
        Query query = query(shape.getConstraints().iterator().next());
        indexes
            .flatMap(known -> SubjectTest.of(query, known))
            .ifPresent(t -> inScan.put(shape, new SubjectScan.Asked(t, new Suspects())));
      }
    }
  }

  private SubjectScan scan(StoreIndexes known) {
    return new SubjectScan(known, List.copyOf(inScan.values()), queries::cancelled);
  }

  private SubjectScan share(SubjectScan scan) {
    Txn.executeRead(store, scan::work);
    return scan;
  }

  private static Query query(Constraint constraint) {
    return ((SparqlConstraint) constraint).getQuery();
  }

  private Findings check(Shape shape, double before) {
    long start = System.nanoTime();
    Findings findings = new Findings();
    Txn.executeRead(store, () -> shape.getConstraints().forEach(c -> query(shape, c, findings)));
    finished(shape, findings.size(), before + (System.nanoTime() - start) / 1e9);
    return findings;
  }

  private void query(Shape shape, Constraint constraint, Findings findings) {
    Query query = query(constraint);
    Consumer<ShapeQuery.Found> found = row -> findings.add(entry(shape, constraint, row));
    Optional<Suspects> suspects = suspects(shape, query);
    if (suspects.isPresent()) {
      queries.suspects(query, indexes.get(), suspects.get(), found);
    } else {
      queries.all(query, found);
    }
  }

  private Optional<Suspects> suspects(Shape shape, Query query) {
    if (inScan.containsKey(shape)) {
      return Optional.of(inScan.get(shape).suspects());
    }
    return indexes.flatMap(
        known ->
            ObjectTest.of(query, known)
                .map(
                    test -> {
                      Suspects suspects = new Suspects();
                      test.find(known, suspects, queries::cancelled);
                      return suspects;
                    }));
  }

  private synchronized void finished(Shape shape, long violations, double seconds) {
    String iri = shape.getShapeNode().getURI();
    progress.accept(new CheckedShape(iri, ++done, shapes.size(), violations, seconds));
  }

  static ReportEntry entry(Shape shape, Constraint constraint, ShapeQuery.Found row) {
    ReportEntry entry =
        ReportEntry.create()
            .focusNode(row.focus())
            .value(row.value())
            .severity(shape.getSeverity())
            .source(shape.getShapeNode())
            .constraint(constraint)
            .sourceConstraint(shape.getShapeNode());
    shape.getMessages().forEach(entry::message);
    return entry;
  }
}
