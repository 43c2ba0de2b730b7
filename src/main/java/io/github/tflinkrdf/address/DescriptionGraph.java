package io.github.tflinkrdf.address;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
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
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Set<Long> mentioned = new HashSet<>();

  private DescriptionGraph(Topic topic, Form form) {
    this.topic = topic;
    this.document = NodeFactory.createURI(topic.url(topic.document(form)));
  }

  static Graph of(Topic topic, Form form) {
    return new DescriptionGraph(topic, form).whole();
  }

  private Graph whole() {
    long id = topic.description().id();
    mentioned.add(id);
    for (PropertyValues values : topic.description().values()) {
      values.nodes().forEach(value -> add(id, values.property(), value));
      sayWhetherWhole(values, "value");
    }
    for (PropertyValues subjects : topic.description().mentions()) {
      subjects.nodes().forEach(subject -> add(subject, subjects.property(), id));
      sayWhetherWhole(subjects, "mention");
    }
    mentioned.forEach(this::label);
    aboutDocument();
    return graph;
  }

  private void add(long subject, long property, long object) {
    StoreIndexes store = topic.store();
    graph.add(store.node(subject), store.node(property), store.node(object));
    mentioned.add(subject);
    mentioned.add(property);
    mentioned.add(object);
  }

  private void label(long id) {
    Node node = topic.store().node(id);
    if (!node.isLiteral()) {
      topic.labels().stored(id).forEach(l -> graph.add(node, RDFS.label.asNode(), l));
    }
  }

  private void sayWhetherWhole(PropertyValues some, String what) {
    if (!some.isWhole()) {
      String comment =
          "%s %ss with <%s>, of which this document has %,d; all: %s"
              .formatted(
                  some.shownCount(),
                  what,
                  topic.store().node(some.property()),
                  some.nodes().size(),
                  topic.url(topic.queryForAll(some, what.equals("mention"))));
      graph.add(document, RDFS.comment.asNode(), NodeFactory.createLiteralString(comment));
    }
  }

  private void aboutDocument() {
    Node licence = NodeFactory.createURI(topic.url(Signposts.LICENCE));
    graph.add(Triple.create(document, RDF.type.asNode(), FOAF.Document.asNode()));
    graph.add(document, FOAF.primaryTopic.asNode(), NodeFactory.createURI(topic.iri()));
    graph.add(document, DCTerms.license.asNode(), licence);
  }
}
