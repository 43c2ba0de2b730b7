package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Validates whole outputs against both sets of shapes. */
public final class Validator {
  private final ShapeChecker descriptions;
  private final StoreCheck store;

  private Validator(ShapeChecker descriptions, StoreCheck store) {
    this.descriptions = descriptions;
    this.store = store;
  }

  public static Validator read(Resources resources, String base) {
    return new Validator(ShapeChecker.read(resources, base), StoreCheck.read(resources, base));
  }

  /** Validates a graph in memory: the shapes of the stream with jena-shacl itself. */
  public ShapeReport validate(Graph graph) {
    List<ReportEntry> entries =
        List.copyOf(ShaclValidator.get().validate(descriptions.shapes(), graph).getEntries());
    return new ShapeReport(entries, Map.of()).and(store.check(DatasetGraphFactory.wrap(graph)));
  }
}
