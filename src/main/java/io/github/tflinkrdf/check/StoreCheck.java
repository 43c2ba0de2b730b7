package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Checks a finished store against the shapes of {@code shapes/store}, each of which is one {@code
 * sh:sparql} constraint. SHACL runs such a query once for every node of the shape's target; these
 * queries hold their target themselves, so that one run, with {@code $this} free, finds the same.
 */
public final class StoreCheck {
  static final String FOLDER = "shapes/store/";

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
    return check(store, 1, checked -> {});
  }

  /**
   * Checks the default graph. The report does not depend on the number of jobs.
   *
   * @param jobs how many threads check, each in read transactions of its own
   * @param progress is told of each shape when it is checked, one at a time, by any thread
   */
  public ShapeReport check(DatasetGraph store, int jobs, Consumer<CheckedShape> progress) {
    List<Shape> all = new ArrayList<>();
    shapes.forEach(all::add);
    // a graph of shapes has no order
    all.sort(Comparator.comparing(shape -> shape.getShapeNode().toString()));
    return new ShapeQueries(all, store, progress).run(jobs).report();
  }

  /** How many shapes there are. */
  public int size() {
    return shapes.numShapes();
  }

  Shapes shapes() {
    return shapes;
  }
}
