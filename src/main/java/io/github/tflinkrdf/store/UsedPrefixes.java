package io.github.tflinkrdf.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/** Which namespaces the terms of a graph are in; one look at each triple. */
final class UsedPrefixes {
  /** Of namespaces that end with a slash or hash, as nearly all do; the starts of IRIs seen. */
  private final Set<String> starts = new HashSet<>();

  /** Namespaces that end within a name, such as {@code …/obo/GO_}; not seen yet. */
  private final Set<String> within = new HashSet<>();

  private final Set<String> unseen = new HashSet<>();

  private UsedPrefixes(Collection<String> namespaces) {
    for (String namespace : namespaces) {
      (namespace.matches("(?s).*[/#]") ? unseen : within).add(namespace);
    }
  }

  /** Removes the prefixes that no term needs: a release has those of all its data. */
  static void keep(PrefixMapping prefixes, Graph graph) {
    UsedPrefixes used = new UsedPrefixes(prefixes.getNsPrefixMap().values());
    graph
        .find()
        .forEachRemaining(
            triple -> {
              used.see(triple.getSubject());
              used.see(triple.getPredicate());
              used.see(triple.getObject());
            });
    Predicate<String> isUnseen =
        namespace -> used.unseen.contains(namespace) || used.within.contains(namespace);
    prefixes
        .getNsPrefixMap()
        .forEach(
            (name, namespace) -> {
              if (isUnseen.test(namespace)) {
                prefixes.removeNsPrefix(name);
              }
            });
  }

  private void see(Node node) {
    if (node.isURI()) {
      see(node.getURI());
    } else if (node.isLiteral()) {
      see(node.getLiteralDatatypeURI());
    }
  }

  private void see(String iri) {
    if (starts.add(iri.substring(0, Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1))) {
      unseen.removeIf(iri::startsWith);
    }
    within.removeIf(iri::startsWith);
  }
}
