package io.github.tflinkrdf.guard;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A network of which some queries have no end: 126,000 triples, each node linked to three. */
public final class HostileData {
  static final int NODES = 21_000;
  private static final Node CLASS = NodeFactory.createURI("urn:x:Node");
  private static final Node LINK = NodeFactory.createURI("urn:x:p");
  private static final Node NUMBER = NodeFactory.createURI("urn:x:n");

  private HostileData() {}

  public static void send(StreamRDF stream) {
    for (int n = 0; n < NODES; n++) {
      Node node = node(n);
      stream.triple(Triple.create(node, RDF.type.asNode(), CLASS));
      stream.triple(Triple.create(node, LINK, node((n + 1) % NODES)));
      stream.triple(Triple.create(node, LINK, node((n * 7 + 3) % NODES)));
      stream.triple(Triple.create(node, LINK, node((n * 31 + 11) % NODES)));
      stream.triple(
          Triple.create(
              node, RDFS.label.asNode(), NodeFactory.createLiteralString("a".repeat(30) + n)));
      stream.triple(
          Triple.create(node, NUMBER, NodeFactory.createLiteralDT("" + n, XSDDatatype.XSDinteger)));
    }
  }

  private static Node node(int n) {
    return NodeFactory.createURI("urn:x:node" + n);
  }
}
