package io.github.tflinkrdf.check;

import io.github.tflinkrdf.Resources;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** Validates whole outputs against both sets of shapes. */
public final class Validator {
  private final ShapeChecker descriptions;
  private final StoreCheck acrossDescriptions;

  private Validator(ShapeChecker descriptions, StoreCheck acrossDescriptions) {
    this.descriptions = descriptions;
    this.acrossDescriptions = acrossDescriptions;
  }

  public static Validator read(Resources resources, String base) {
    return new Validator(ShapeChecker.read(resources, base), StoreCheck.read(resources, base));
  }

  /** Validates a graph in memory: the shapes of the stream with jena-shacl by itself. */
  public ShapeReport validate(Graph graph) {
    var entries = ShaclValidator.get().validate(descriptions.shapes(), graph).getEntries();
    return new ShapeReport(entries, Map.of())
        .and(acrossDescriptions.check(DatasetGraphFactory.wrap(graph)));
  }

  /**
   * Validates the default graph of a TDB2 store of any size, node by node: TDB2 gives all triples
   * of a subject one after another.
   *
   * @param jobs how many of the shapes across records are checked at once
   */
  public ShapeReport validateStore(DatasetGraph store, int jobs) {
    Findings findings = new Findings();
    Txn.executeRead(store, () -> checkSubjects(store.getDefaultGraph().find(), findings));
    return findings.report().and(acrossDescriptions.check(store, jobs, shape -> {}));
  }

  private void checkSubjects(Iterator<Triple> triples, Findings findings) {
    List<Triple> ofSubject = new ArrayList<>();
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (!ofSubject.isEmpty() && !ofSubject.get(0).getSubject().equals(triple.getSubject())) {
        descriptions.entries(ofSubject).forEach(findings::add);
        ofSubject.clear();
      }
      ofSubject.add(triple);
    }
    descriptions.entries(ofSubject).forEach(findings::add);
  }
}
