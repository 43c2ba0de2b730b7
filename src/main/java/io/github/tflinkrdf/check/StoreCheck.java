package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.system.Txn;

/**
 * Checks a finished store against the shapes of {@code shapes/store}, each of which is one {@code
 * sh:sparql} constraint. SHACL runs such a query once for every node of the shape's target; these
 * queries hold their target themselves, so that one run, with {@code $this} free, finds the same.
 */
public final class StoreCheck {
  static final String FOLDER = "shapes/store/";

  /** How many violations of a shape are listed; the others are counted. */
  static final int LISTED = 100;

  private static final Var THIS = Var.alloc("this");
  private static final Var VALUE = Var.alloc("value");
  private static final Var PATH = Var.alloc("path");

  private final Shapes shapes;

  private StoreCheck(Shapes shapes) {
    this.shapes = shapes;
  }

  /** The check of the shapes files, for minted IRIs under a base. */
  public static StoreCheck read(Resources resources, String base) {
    return new StoreCheck(ShapeFiles.read(resources, base, FOLDER));
  }

  /** Checks the default graph, in a read transaction. */
  public ShapeReport check(DatasetGraph store) {
    return Txn.calculateRead(store, () -> checkInTransaction(store));
  }

  private ShapeReport checkInTransaction(DatasetGraph store) {
    ValidationContext context = ValidationContext.create(shapes, store.getDefaultGraph());
    Map<String, Long> unlisted = new HashMap<>();
    for (Shape shape : shapes) {
      long found = run(context, store, shape);
      if (found > LISTED) {
        unlisted.put(shape.getShapeNode().getURI(), found - LISTED);
      }
    }
    return new ShapeReport(context.generateReport().getEntries(), unlisted);
  }

  private static long run(ValidationContext context, DatasetGraph store, Shape shape) {
    long found = 0;
    for (Constraint constraint : shape.getConstraints()) {
      SparqlConstraint sparql = (SparqlConstraint) constraint;
      try (QueryExec query = QueryExec.dataset(store).query(sparql.getQuery()).build()) {
        for (RowSet rows = query.select(); rows.hasNext(); found++) {
          Binding row = rows.next();
          if (found < LISTED) {
            report(context, shape, sparql, row);
          }
        }
      }
    }
    return found;
  }

  private static void report(
      ValidationContext context, Shape shape, SparqlConstraint constraint, Binding row) {
    Node focus = row.get(THIS);
    Node value = row.contains(VALUE) ? row.get(VALUE) : focus;
    var path = row.contains(PATH) ? PathFactory.pathLink(row.get(PATH)) : null;
    context.reportEntry("", shape, focus, path, value, constraint, shape.getShapeNode());
  }

  Shapes shapes() {
    return shapes;
  }
}
