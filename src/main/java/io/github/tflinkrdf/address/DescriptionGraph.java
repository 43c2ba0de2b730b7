package io.github.tflinkrdf.address;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A description as triples: those of the topic, the labels of all that they mention, and a few
 * about the document, which say what is left out.
 */
final class DescriptionGraph {
  private final Topic topic;
  private final Node document;
  private final List<Triple> triples = new ArrayList<>();
  private final Set<Long> mentioned = new LinkedHashSet<>();

  private DescriptionGraph(Topic topic, Form form) {
    this.topic = topic;
    this.document = NodeFactory.createURI(topic.url(topic.document(form)));
  }

  static Graph of(Topic topic, Form form) {
    return new DescriptionGraph(topic, form).whole();
  }

  private Graph whole() {
    long id = topic.description().id();
    for (PropertyValues values : topic.description().values()) {
      values.nodes().forEach(value -> add(id, values.property(), value));
    }
    new Elsewhere(topic).seeAlso().ifPresent(this::linkOut);
    aboutDocument();
    topic.description().values().forEach(values -> sayWhetherWhole(values, false));
    topic.description().mentions().forEach(subjects -> sayWhetherWhole(subjects, true));
    for (PropertyValues subjects : topic.description().mentions()) {
      subjects.nodes().forEach(subject -> add(subject, subjects.property(), id));
    }
    mentioned.remove(id); // its labels are among its values
    mentioned.forEach(this::label);
    return graph();
  }

  /** Such a graph gives first what came last, and a reader wants the topic first. */
  private Graph graph() {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (int i = triples.size() - 1; i >= 0; i--) {
      graph.add(triples.get(i));
    }
    return graph;
  }

  private void add(long subject, long property, long object) {
    StoreIndexes store = topic.store();
    say(store.node(subject), store.node(property), store.node(object));
    mentioned.add(subject);
    mentioned.add(property);
    mentioned.add(object);
  }

  private void label(long id) {
    Node node = topic.store().node(id);
    if (!node.isLiteral()) {
      topic.labels().stored(id).forEach(l -> say(node, RDFS.label.asNode(), l));
    }
  }

  private void linkOut(String address) {
    say(
        NodeFactory.createURI(topic.iri()),
        RDFS.seeAlso.asNode(),
        NodeFactory.createURI(new IriText(address).asUri()));
  }

  private void sayWhetherWhole(PropertyValues some, boolean mention) {
    if (!some.isWhole()) {
      String comment =
          "%s %s with <%s>, of which this document has %d"
              .formatted(
                  some.shownCount(),
                  mention ? "mentions" : "values",
                  topic.store().node(some.property()),
                  some.nodes().size());
      String all = topic.url(Sparql.answer(topic.queryForAll(some, mention)));
      say(document, RDFS.comment.asNode(), NodeFactory.createLiteralString(comment));
      say(document, RDFS.seeAlso.asNode(), NodeFactory.createURI(all));
    }
  }

  private void aboutDocument() {
    say(document, RDF.type.asNode(), FOAF.Document.asNode());
    say(document, FOAF.primaryTopic.asNode(), NodeFactory.createURI(topic.iri()));
    say(document, DCTerms.license.asNode(), NodeFactory.createURI(topic.url(Signposts.LICENCE)));
  }

  private void say(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }
}
