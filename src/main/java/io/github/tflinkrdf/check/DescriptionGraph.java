package io.github.tflinkrdf.check;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A few triples to be validated: cheap to make, and quick in what a property shape asks. */
final class DescriptionGraph extends GraphBase {
  private final Collection<Triple> triples;
  private final Map<Node, Map<Node, Set<Node>>> values = new HashMap<>();

  DescriptionGraph(Collection<Triple> triples) {
    this.triples = triples;
    Node subject = null;
    Map<Node, Set<Node>> properties = null;
    for (Triple t : triples) {
      if (!t.getSubject().equals(subject)) {
        subject = t.getSubject();
        properties = values.computeIfAbsent(subject, s -> new HashMap<>(32));
      }
      add(properties, t.getPredicate(), t.getObject());
    }
  }

  private static void add(Map<Node, Set<Node>> properties, Node property, Node value) {
    Set<Node> known = properties.putIfAbsent(property, Collections.singleton(value));
    if (known instanceof HashSet) {
      known.add(value);
    } else if (known != null) {
      Set<Node> several = new HashSet<>(known);
      several.add(value);
      properties.put(property, several);
    }
  }

  /** The value nodes of a path. */
  Set<Node> values(Node subject, Path path) {
    return path instanceof P_Link link
        ? values.getOrDefault(subject, Map.of()).getOrDefault(link.getNode(), Set.of())
        : ShaclPaths.valueNodes(this, subject, path);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(triples.stream().filter(pattern::matches).iterator());
  }

  @Override
  protected int graphBaseSize() {
    return triples.size();
  }
}
