package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/** The vocabulary, as every release holds it. */
final class Ontology {
  private Ontology() {}

  static Graph read(Resources resources, String base) {
    Graph graph = GraphFactory.createDefaultGraph();
    resources.parse("ontology/tflink.ttl", base, graph);
    return graph;
  }
}
