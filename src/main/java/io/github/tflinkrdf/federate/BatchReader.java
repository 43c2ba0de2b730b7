package io.github.tflinkrdf.federate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Sorts local rows into batches, until these are large enough to be sent. */
final class BatchReader {
  static final int KEYS = 1000;
  private static final int ROWS = 50_000;
  private static final int CHARACTERS = 1 << 20;

  /** The rows of a batch have these in common. */
  private record Kind(Node service, List<Var> vars) {}

  private final Node service;
  private final RemotePattern pattern;
  private final Map<Kind, Batch> batches = new LinkedHashMap<>();
  private int keys;
  private int rows;
  private long characters;

  /**
   * @param service an IRI, or the variable that has it
   */
  BatchReader(Node service, RemotePattern pattern) {
    this.service = service;
    this.pattern = pattern;
  }

  boolean isFull() {
    return keys >= KEYS || rows >= ROWS || characters >= CHARACTERS;
  }

  Collection<Batch> batches() {
    return batches.values();
  }

  void add(Binding row) {
    rows++;
    List<Var> bound = new ArrayList<>();
    row.vars().forEachRemaining(bound::add);
    if (bound.stream().anyMatch(var -> isLost(var, row.get(var)))) {
      return;
    }
    bound.removeIf(var -> !isSendable(row.get(var)));
    List<Var> vars = pattern.sendable(bound);
    List<Node> key = vars.stream().map(row::get).toList();
    Batch batch =
        batches.computeIfAbsent(new Kind(to(row), vars), k -> new Batch(k.service(), vars));
    if (!batch.byKey().containsKey(key)) {
      keys++;
      key.forEach(value -> characters += value.toString().length());
    }
    batch.add(key, row);
  }

  private Node to(Binding row) {
    if (!service.isVariable()) {
      return service;
    }
    Node bound = row.get(Var.alloc(service));
    return bound == null ? service : bound;
  }

  /** A blank node of ours is in no answer of another. */
  private boolean isLost(Var var, Node value) {
    return value.isBlank() && pattern.within().contains(pattern.names().get(var));
  }

  private static boolean isSendable(Node value) {
    return value.isURI() || value.isLiteral();
  }
}
