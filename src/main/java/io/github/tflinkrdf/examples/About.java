package io.github.tflinkrdf.examples;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What is said of one subject, in the order in which it is said. */
final class About {
  private final Node subject;
  private final List<Triple> triples = new ArrayList<>();

  About(String subject) {
    this.subject = NodeFactory.createURI(subject);
  }

  List<Triple> triples() {
    return triples;
  }

  About is(String type) {
    return iri(RDF.type.getURI(), type);
  }

  About iri(String predicate, String object) {
    return say(predicate, NodeFactory.createURI(object));
  }

  About text(String predicate, String text) {
    return say(predicate, NodeFactory.createLiteralString(text));
  }

  About english(String predicate, String text) {
    return say(predicate, NodeFactory.createLiteralLang(text, "en"));
  }

  About typed(String predicate, String value, XSDDatatype type) {
    return say(predicate, NodeFactory.createLiteralDT(value, type));
  }

  About count(String predicate, long value) {
    return typed(predicate, Long.toString(value), XSDDatatype.XSDinteger);
  }

  private About say(String predicate, Node object) {
    triples.add(Triple.create(subject, NodeFactory.createURI(predicate), object));
    return this;
  }
}
