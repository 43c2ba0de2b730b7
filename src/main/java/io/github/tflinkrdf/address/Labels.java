package io.github.tflinkrdf.address;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** What nodes are called: by their label in the store, else as others call their term. */
final class Labels {
  private final StoreIndexes store;
  private final Map<String, String> terms;
  private final long label;

  /**
   * @param terms names of terms of other vocabularies, by IRI
   */
  Labels(StoreIndexes store, Map<String, String> terms) {
    this.store = store;
    this.terms = terms;
    this.label = store.id(RDFS.label.getURI());
  }

  /**
   * The names of {@code ontology/labels.ttl}, which a release without metadata does not hold.
   *
   * @throws io.github.tflinkrdf.UserError if the file is no Turtle
   */
  static Map<String, String> terms(Resources resources) {
    Graph graph = GraphFactory.createDefaultGraph();
    resources.parse("ontology/labels.ttl", Resources.DEFAULT_BASE, graph);
    return graph.stream(null, RDFS.label.asNode(), null)
        .filter(triple -> triple.getSubject().isURI() && triple.getObject().isLiteral())
        .collect(
            Collectors.toMap(
                triple -> triple.getSubject().getURI(),
                triple -> triple.getObject().getLiteralLexicalForm(),
                (one, other) -> one));
  }

  /** The labels that the store has of a node. */
  List<Node> stored(long id) {
    List<Node> labels = new ArrayList<>();
    if (label != StoreIndexes.NONE) {
      TripleCursor triples = store.values(id, label);
      while (labels.size() < 10 && triples.next()) {
        labels.add(store.node(triples.third));
      }
    }
    return labels;
  }

  /** The English one if there are several. */
  String of(long id) {
    return stored(id).stream()
        .filter(Node::isLiteral)
        .sorted(Comparator.comparing(Labels::isForeign).thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseGet(() -> withoutLabel(store.node(id)));
  }

  private static boolean isForeign(Node label) {
    String language = label.getLiteralLanguage();
    return !language.isEmpty() && !language.startsWith("en");
  }

  private String withoutLabel(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String name = node.toString();
    return terms.getOrDefault(name, localName(name));
  }

  /** The last step of an IRI of a vocabulary; others are shown whole. */
  static String localName(String iri) {
    String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return name.matches("\\p{L}[\\w-]*") ? name : iri;
  }
}
