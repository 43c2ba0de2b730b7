package io.github.tflinkrdf.protein;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.web.Served;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/** What a release says of things, for one request and inside its transaction. */
final class Facts {
  private final Graph graph;
  private final StoreIndexes indexes;
  private final Map<Node, String> names = new HashMap<>();

  private Facts(Graph graph, StoreIndexes indexes) {
    this.graph = graph;
    this.indexes = indexes;
  }

  static Facts of(Served served) {
    return new Facts(served.data().getDefaultGraph(), StoreIndexes.of(served.data()).orElseThrow());
  }

  /** The things that have a property with a value, in the order of the index. */
  ExtendedIterator<Node> having(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject);
  }

  ExtendedIterator<Node> each(Node thing, Node property) {
    return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject);
  }

  List<Node> all(Node thing, Node property) {
    return each(thing, property).toList();
  }

  /** How many things have a property with a value; decodes none of them. */
  long countHaving(Node property, Node value) {
    return indexes.subjectsOf(id(indexes, property), id(indexes, value)).count();
  }

  long countEach(Node thing, Node property) {
    return indexes.values(id(indexes, thing), id(indexes, property)).count();
  }

  private static long id(StoreIndexes indexes, Node node) {
    return indexes.id(node.getURI());
  }

  /** Every property of a thing with its values. */
  Map<Node, List<Node>> about(Node thing) {
    Map<Node, List<Node>> about = new HashMap<>();
    graph
        .find(thing, Node.ANY, Node.ANY)
        .forEachRemaining(
            t ->
                about.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>()).add(t.getObject()));
    return about;
  }

  Optional<Node> one(Node thing, Node property) {
    ExtendedIterator<Node> values = each(thing, property);
    try {
      return values.hasNext() ? Optional.of(values.next()) : Optional.empty();
    } finally {
      values.close();
    }
  }

  boolean isProtein(Node thing) {
    return graph.contains(thing, Terms.TYPE, Terms.PROTEIN);
  }

  /** A count that the release gives of a thing; 0 if it gives none. */
  int count(Node thing, Node property) {
    return one(thing, property)
        .filter(Node::isLiteral)
        .map(n -> n.getLiteralValue() instanceof Number number ? number.intValue() : 0)
        .orElse(0);
  }

  /** The label of a thing, else the end of its IRI. */
  String label(Node thing) {
    return one(thing, Terms.LABEL).map(Node::getLiteralLexicalForm).orElseGet(() -> id(thing));
  }

  /** The same for what many rows name: a database, a method, an organism. */
  String name(Node thing) {
    return names.computeIfAbsent(thing, this::label);
  }

  List<String> names(List<Node> things) {
    return things.stream().map(this::name).sorted().toList();
  }

  /** The end of an IRI, or the text of a literal. */
  static String id(Node thing) {
    return thing.isURI()
        ? thing.getURI().substring(1 + Math.max(thing.getURI().lastIndexOf('/'), hash(thing)))
        : thing.isLiteral() ? thing.getLiteralLexicalForm() : thing.toString();
  }

  private static int hash(Node thing) {
    return thing.getURI().lastIndexOf('#');
  }
}
