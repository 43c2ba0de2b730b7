package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Checks single descriptions against the shapes of {@code shapes/stream}. May be used by several
 * threads.
 */
public final class ShapeChecker {
  static final String FOLDER = "shapes/stream/";

  private final Shapes shapes;
  private final Targets targets;

  ShapeChecker(Shapes shapes) {
    this.shapes = shapes;
    this.targets = new Targets(shapes);
  }

  /** The checker of the shapes files, for minted IRIs under a base. */
  public static ShapeChecker read(Resources resources, String base) {
    return new ShapeChecker(ShapeFiles.read(resources, base, FOLDER));
  }

  /**
   * What a description breaks, sorted; empty if it conforms. Several descriptions may be given at
   * once, if all triples of each are there.
   */
  public List<Violation> check(Collection<Triple> triples) {
    return entries(triples).stream().map(Violation::of).distinct().sorted().toList();
  }

  Collection<ReportEntry> entries(Collection<Triple> triples) {
    DescriptionGraph data = new DescriptionGraph(triples);
    Evaluation evaluation = new Evaluation(data);
    ValidationContext context = ValidationContext.create(shapes, data);
    for (Targets.Focus focus : targets.of(triples)) {
      evaluation.validate(context, focus.shape(), focus.node());
    }
    return context.hasViolation() ? context.generateReport().getEntries() : List.of();
  }

  Shapes shapes() {
    return shapes;
  }
}
