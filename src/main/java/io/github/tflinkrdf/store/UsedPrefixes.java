package io.github.tflinkrdf.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/** Which namespaces the terms of a graph are in; one look at each triple. */
final class UsedPrefixes {
  /** Namespaces that end with a slash or hash, as nearly all do, and were not seen yet. */
  private final Set<String> unseen = new HashSet<>();

  /** Those that end within a name, such as {@code …/obo/GO_}, and were not seen yet. */
  private final Set<String> unseenWithin = new HashSet<>();

  /** IRIs up to their last slash or hash, so that what begins alike is looked at once. */
  private final Set<String> starts = new HashSet<>();

  private UsedPrefixes(Collection<String> namespaces) {
    for (String namespace : namespaces) {
      (namespace.matches("(?s).*[/#]") ? unseen : unseenWithin).add(namespace);
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
    used.unseen.addAll(used.unseenWithin);
    Map.copyOf(prefixes.getNsPrefixMap())
        .forEach(
            (name, namespace) -> {
              if (used.unseen.contains(namespace)) {
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
    unseenWithin.removeIf(iri::startsWith);
  }
}
