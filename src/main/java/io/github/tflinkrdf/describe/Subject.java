package io.github.tflinkrdf.describe;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** What a graph says of one IRI; properties and classes are named as {@code void:triples}. */
final class Subject {
  private final Graph graph;
  private final Node node;

  /** Begins with its label, which whatever is described here has. */
  Subject(Graph graph, String iri, String label) {
    this.graph = graph;
    this.node = NodeFactory.createURI(iri);
    words("rdfs:label", label);
  }

  String iri() {
    return node.getURI();
  }

  Subject is(String... classes) {
    for (String type : classes) {
      add(RDF.type.getURI(), NodeFactory.createURI(Terms.iri(type)));
    }
    return this;
  }

  Subject link(String property, String iri) {
    return add(Terms.iri(property), NodeFactory.createURI(iri));
  }

  Subject links(String property, Collection<String> iris) {
    iris.forEach(iri -> link(property, iri));
    return this;
  }

  Subject text(String property, String text) {
    return add(Terms.iri(property), NodeFactory.createLiteralString(text));
  }

  /** Text in English. */
  Subject words(String property, String text) {
    return add(Terms.iri(property), NodeFactory.createLiteralLang(text, "en"));
  }

  Subject number(String property, long number) {
    return typed(property, Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** A time to the second, UTC. */
  Subject time(String property, Instant time) {
    String text = time.truncatedTo(ChronoUnit.SECONDS).toString();
    return typed(property, text, XSDDatatype.XSDdateTime);
  }

  /** The day of a time, UTC. */
  Subject day(String property, Instant time) {
    String text = time.atZone(ZoneOffset.UTC).toLocalDate().toString();
    return typed(property, text, XSDDatatype.XSDdate);
  }

  Subject typed(String property, String text, XSDDatatype datatype) {
    return add(Terms.iri(property), NodeFactory.createLiteralDT(text, datatype));
  }

  private Subject add(String property, Node value) {
    graph.add(node, NodeFactory.createURI(property), value);
    return this;
  }
}
