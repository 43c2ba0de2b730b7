package io.github.tflinkrdf.address;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;

/** Where other sites say more of a topic. */
record Elsewhere(Topic topic) {
  private static final String SOURCE = "https://tflink.net/";
  private static final String PROTEINS = "http://purl.uniprot.org/uniprot/";
  private static final String LOCATION = "http://biohackathon.org/resource/faldo#location";
  private static final String BOUND_BY = AddressTable.ONTOLOGY + "#boundBy";

  /** The page of another site: of the topic itself, else of what it is about most. */
  Optional<WebPage> page() {
    AddressTable addresses = topic.addresses();
    return addresses
        .page(topic.iri())
        .or(() -> value(LOCATION).flatMap(addresses::page))
        .or(() -> value(BOUND_BY).flatMap(Elsewhere::ofProtein))
        .or(() -> value(RDF.subject.getURI()).flatMap(Elsewhere::ofProtein))
        .or(() -> value(FOAF.page.getURI()).map(page -> new WebPage("TFLink", page)))
        .or(() -> value(FOAF.homepage.getURI()).map(page -> new WebPage(topic.label(), page)));
  }

  /** The same for programs, that of the source for what is minted here and no other site knows. */
  Optional<String> seeAlso() {
    Optional<String> source =
        topic.addresses().isMinted(topic.iri()) ? Optional.of(SOURCE) : Optional.empty();
    return page().map(WebPage::address).or(() -> source);
  }

  /** What TFLink shows of a factor. */
  private static Optional<WebPage> ofProtein(String iri) {
    String accession = iri.substring(iri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return iri.startsWith(PROTEINS)
        ? Optional.of(new WebPage("TFLink", SOURCE + "protein/" + accession + "/"))
        : Optional.empty();
  }

  private Optional<String> value(String property) {
    return topic.description().values().stream()
        .filter(values -> topic.store().node(values.property()).getURI().equals(property))
        .flatMap(values -> values.nodes().stream())
        .map(topic.store()::node)
        .filter(Node::isURI)
        .map(Node::getURI)
        .findFirst();
  }
}
