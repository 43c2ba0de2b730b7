package io.github.tflinkrdf.federate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Local rows that one request is sent for.
 *
 * @param service whom to ask
 * @param vars whose values are sent, bound in all rows
 * @param byKey the rows, by the values that are sent
 */
record Batch(Node service, List<Var> vars, Map<List<Node>, List<Binding>> byKey) {
  Batch(Node service, List<Var> vars) {
    this(service, vars, new LinkedHashMap<>());
  }

  void add(List<Node> key, Binding row) {
    byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
  }

  Collection<List<Node>> keys() {
    return byKey.keySet();
  }

  List<Binding> rows() {
    return byKey.values().stream().flatMap(List::stream).toList();
  }

  /** Those with a key, or with one that means the same to an endpoint that rewrites numbers. */
  List<Binding> rows(List<Node> key) {
    List<Binding> exact = byKey.get(key);
    if (exact != null || key.stream().noneMatch(Node::isLiteral)) {
      return exact == null ? List.of() : exact;
    }
    return byKey.entrySet().stream()
        .filter(entry -> sameValues(entry.getKey(), key))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private static boolean sameValues(List<Node> one, List<Node> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).sameValueAs(other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
