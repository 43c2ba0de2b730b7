package io.github.tflinkrdf.address;

import static io.github.tflinkrdf.web.Frame.escaped;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Nodes as HTML: by their label, with a link to what is known of them. */
final class NodeLink {
  /** A node as HTML, with what it is sorted by. */
  record Item(String label, String html) {}

  private final StoreIndexes store;
  private final Labels labels;
  private final AddressTable addresses;

  NodeLink(StoreIndexes store, Labels labels, AddressTable addresses) {
    this.store = store;
    this.labels = labels;
    this.addresses = addresses;
  }

  String html(long id) {
    return item(id).html();
  }

  Item item(long id) {
    Node node = store.node(id);
    String label = labels.of(id);
    return new Item(label, node.isURI() ? link(id, node.getURI(), label) : literal(node));
  }

  /** A link to a page of another site. */
  static String out(String iri, String text) {
    return "<a class=\"out\" rel=\"external\" href=\"%s\">%s</a>"
        .formatted(escaped(new IriText(iri).asUri()), escaped(text));
  }

  private String link(long id, String iri, String label) {
    Optional<String> page = addresses.page(iri).map(p -> " " + out(p.address(), p.site()));
    if (store.subjects(id, id + 1).next()) {
      return "<a href=\"%s\" title=\"%s\">%s</a>%s"
          .formatted(
              escaped(addresses.address(iri)), escaped(iri), escaped(label), page.orElse(""));
    }
    if (isVocabulary(iri) || !new IriText(iri).isWeb()) {
      return "<span title=\"%s\">%s</span>".formatted(escaped(iri), escaped(label));
    }
    return page.isPresent() ? escaped(label) + page.get() : out(iri, label);
  }

  /** Of RDF itself: nobody reads on there. */
  private static boolean isVocabulary(String iri) {
    return iri.startsWith(RDF.getURI()) || iri.startsWith(RDFS.getURI());
  }

  private static String literal(Node node) {
    String language = node.getLiteralLanguage();
    String text = escaped(node.getLiteralLexicalForm());
    return language.isEmpty()
        ? text
        : "<span lang=\"%s\">%s</span>".formatted(escaped(language), text);
  }
}
