package io.github.tflinkrdf.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.json.io.JSWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * A graph as JSON-LD without a context, in time that grows with its size: an object for each
 * subject, which has all values of a property in an array. Jena's writer takes the square of the
 * number of values, and forgets the time limit meanwhile.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-api/#serialize-rdf-as-json-ld-algorithm">JSON-LD
 *     1.1, RDF as JSON-LD</a>
 */
final class JsonLdGraph {
  private static final String TYPE = "@type";

  private final JSWriter json;
  private final Graph graph;

  private JsonLdGraph(Graph graph, JSWriter json) {
    this.graph = graph;
    this.json = json;
  }

  /** Writes it; the stream stays open. */
  static void write(Graph graph, OutputStream out) {
    IndentedWriter text = new IndentedWriter(out);
    text.setFlatMode(true);
    JSWriter json = new JSWriter(text);
    json.startOutput();
    json.startObject().key("@graph").startArray();
    JsonLdGraph writer = new JsonLdGraph(graph, json);
    writer.each(GraphUtil.listSubjects(graph, Node.ANY, Node.ANY), writer::subject);
    json.finishArray().finishObject();
    json.finishOutput();
  }

  private void subject(Node subject) {
    Map<String, List<Node>> values = new LinkedHashMap<>();
    graph
        .find(subject, Node.ANY, Node.ANY)
        .forEachRemaining(
            triple ->
                values
                    .computeIfAbsent(key(triple), key -> new ArrayList<>())
                    .add(triple.getObject()));
    json.startObject().pair("@id", id(subject));
    values.forEach(
        (key, objects) -> {
          json.key(key).startArray();
          if (key.equals(TYPE)) {
            objects.forEach(type -> json.arrayElement(id(type)));
          } else {
            each(objects.iterator(), this::value);
          }
          json.finishArray();
        });
    json.finishObject();
  }

  private <T> void each(Iterator<T> elements, Consumer<T> write) {
    while (elements.hasNext()) {
      write.accept(elements.next());
      if (elements.hasNext()) {
        json.arraySep();
      }
    }
  }

  private static String key(Triple triple) {
    boolean type = triple.predicateMatches(RDF.type.asNode()) && !triple.getObject().isLiteral();
    return type ? TYPE : triple.getPredicate().getURI();
  }

  private void value(Node object) {
    json.startObject();
    if (!object.isLiteral()) {
      json.pair("@id", id(object));
    } else {
      json.pair("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.pair("@language", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        json.pair(TYPE, object.getLiteralDatatypeURI());
      }
    }
    json.finishObject();
  }

  private static String id(Node node) {
    return node.isBlank()
        ? "_:" + NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel())
        : node.getURI();
  }
}
