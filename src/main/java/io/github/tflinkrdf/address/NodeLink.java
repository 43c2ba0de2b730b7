package io.github.tflinkrdf.address;

import static io.github.tflinkrdf.web.Template.escaped;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import org.apache.jena.graph.Node;

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

  /** A class or a property: many of them are described nowhere but in a specification. */
  String term(long id) {
    String iri = store.node(id).getURI();
    return isDescribed(id) ? here(iri, labels.of(id)) : named(iri, labels.of(id));
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
    Optional<String> page = addresses.page(iri).map(p -> out(p.address(), p.site()));
    String name =
        isDescribed(id)
            ? here(iri, label)
            : page.isPresent() || !new IriText(iri).isWeb() ? named(iri, label) : out(iri, label);
    return page.map(p -> name + " " + p).orElse(name);
  }

  private boolean isDescribed(long id) {
    return store.subjects(id, id + 1).next();
  }

  private String here(String iri, String label) {
    return "<a href=\"%s\" title=\"%s\">%s</a>"
        .formatted(escaped(addresses.address(iri)), escaped(iri), escaped(label));
  }

  private static String named(String iri, String label) {
    return "<span title=\"%s\">%s</span>".formatted(escaped(iri), escaped(label));
  }

  private static String literal(Node node) {
    String language = node.getLiteralLanguage();
    String text = escaped(node.getLiteralLexicalForm());
    return language.isEmpty()
        ? text
        : "<span lang=\"%s\">%s</span>".formatted(escaped(language), text);
  }
}
