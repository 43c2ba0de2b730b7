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
  private final Screen screen;

  ShapeChecker(Shapes shapes) {
    this.shapes = shapes;
    this.targets = new Targets(shapes);
    this.screen = new Screen(shapes);
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
    // most conform: for them not even a stream
    Collection<ReportEntry> entries = entries(triples);
    return entries.isEmpty() ? List.of() : sorted(entries);
  }

  private static List<Violation> sorted(Collection<ReportEntry> entries) {
    return entries.stream().map(Violation::of).distinct().sorted().toList();
  }

  Collection<ReportEntry> entries(Collection<Triple> triples) {
    return screen.passes(triples) ? List.of() : evaluate(triples);
  }

  /** What a description breaks, without the screen. */
  Collection<ReportEntry> evaluate(Collection<Triple> triples) {
    DescriptionGraph data = new DescriptionGraph(triples);
    Evaluation evaluation = new Evaluation(data);
    ValidationContext context = ValidationContext.create(shapes, data);
    for (Targets.Focus focus : targets.of(triples)) {
      evaluation.validate(context, focus.shape(), focus.node());
    }
    return context.hasViolation() ? context.generateReport().getEntries() : List.of();
  }

  Screen screen() {
    return screen;
  }

  Shapes shapes() {
    return shapes;
  }
}
