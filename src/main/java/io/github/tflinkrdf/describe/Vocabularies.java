package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.Resources;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;

/** The terms of others in words, and the prefixes that queries may use. */
final class Vocabularies {
  private Vocabularies() {}

  static void labels(Graph graph, Resources resources) {
    resources.parse("ontology/labels.ttl", Resources.DEFAULT_BASE, graph);
  }

  static void prefixes(Graph graph, String base, Map<String, String> namespaces) {
    Subject all = new Subject(graph, base + "prefixes", "prefixes").is("owl:Ontology");
    namespaces.forEach(
        (prefix, namespace) -> {
          String iri = base + "prefixes/" + prefix;
          all.link("sh:declare", iri);
          new Subject(graph, iri, "prefix " + prefix)
              .is("sh:PrefixDeclaration")
              .text("sh:prefix", prefix)
              .typed("sh:namespace", namespace, XSDDatatype.XSDanyURI);
        });
  }
}
