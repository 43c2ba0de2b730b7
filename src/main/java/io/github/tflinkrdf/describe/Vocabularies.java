package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The terms of others in words, and the prefixes that queries may use. */
final class Vocabularies {
  private static final String LABELS = "ontology/labels.ttl";

  private Vocabularies() {}

  static void labels(Graph graph, Resources resources) {
    try {
      RDFParser.fromString(resources.get(LABELS).text(), Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException e) {
      throw new UserError(resources.get(LABELS).origin() + ": " + e.getMessage());
    }
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
