package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * Checks a finished store against the shapes of {@code shapes/store}, each of which is one {@code
 * sh:sparql} constraint. SHACL runs such a query once for every node of the shape's target; these
 * queries hold their target themselves, so that one run, with {@code $this} free, finds the same.
 */
public final class StoreCheck {
  static final String FOLDER = "shapes/store/";

  private static final Var THIS = Var.alloc("this");
  private static final Var VALUE = Var.alloc("value");

  private final Shapes shapes;

  private StoreCheck(Shapes shapes) {
    this.shapes = shapes;
  }

  /** The check of the shapes files, for minted IRIs under a base. */
  public static StoreCheck read(Resources resources, String base) {
    Shapes shapes = ShapeFiles.read(resources, base, FOLDER);
    shapes.forEach(StoreCheck::requireQueries);
    return new StoreCheck(shapes);
  }

  private static void requireQueries(Shape shape) {
    boolean queries = shape.getConstraints().stream().allMatch(SparqlConstraint.class::isInstance);
    if (!queries || !shape.getPropertyShapes().isEmpty()) {
      throw new UserError(
          shape.getShapeNode() + ": a shape of shapes/store has sh:sparql and no other constraint");
    }
  }

  /** Checks the default graph, in a read transaction. */
  public ShapeReport check(DatasetGraph store) {
    Findings findings = new Findings();
    Txn.executeRead(store, () -> shapes.forEach(shape -> check(shape, store, findings)));
    return findings.report();
  }

  private static void check(Shape shape, DatasetGraph store, Findings findings) {
    for (Constraint constraint : shape.getConstraints()) {
      Query query = ((SparqlConstraint) constraint).getQuery();
      try (QueryExec run = QueryExec.dataset(store).query(query).build()) {
        run.select().forEachRemaining(row -> findings.add(entry(shape, constraint, row)));
      }
    }
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

  Shapes shapes() {
    return shapes;
  }
}
