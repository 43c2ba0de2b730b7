package io.github.tflinkrdf.address;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * A node that somebody asks about, with what the store has of it.
 *
 * @param visit that asks
 */
record Topic(
    String iri,
    BoundedDescription description,
    StoreIndexes store,
    Labels labels,
    AddressTable addresses,
    Visit visit) {

  /** What it is called. */
  String label() {
    return labels.of(description.id());
  }

  /** Its address on this server, with the first slash. */
  String address() {
    return addresses.address(iri);
  }

  /** The address of its description in one form. */
  String document(Form form) {
    return address() + (address().contains("?") ? "&format=" : ".") + form.ending();
  }

  /** The same on the web: of no form, it is that of the topic itself. */
  String url(String address) {
    return visit.site() + address.substring(1);
  }

  List<String> types() {
    return description.values().stream()
        .filter(values -> store.node(values.property()).getURI().equals(RDF.type.getURI()))
        .flatMap(values -> values.nodes().stream())
        .map(store::node)
        .filter(Node::isURI)
        .map(Node::getURI)
        .toList();
  }

  /**
   * A query for all of what is described in part.
   *
   * @param mention whether the topic is the object
   */
  String queryForAll(PropertyValues some, boolean mention) {
    String property = "<" + store.node(some.property()).getURI() + ">";
    String topic = "<" + iri + ">";
    String pattern =
        mention ? "?thing " + property + " " + topic : topic + " " + property + " ?thing";
    return """
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?thing ?label WHERE {
          %s .
          OPTIONAL { ?thing rdfs:label ?label }
        }
        """
        .formatted(pattern);
  }
}
