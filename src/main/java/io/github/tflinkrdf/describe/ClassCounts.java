package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** From combinations of classes to the classes. */
final class ClassCounts {
  private final StoreIndexes indexes;
  private final long[] predicates;
  private final TypeSets typeSets;
  private final Kinds kinds;
  private final Map<String, Found> classes = new TreeMap<>();

  ClassCounts(StoreIndexes indexes, long[] predicates, TypeSets typeSets, Kinds kinds) {
    this.indexes = indexes;
    this.predicates = predicates;
    this.typeSets = typeSets;
    this.kinds = kinds;
  }

  private static final class Found {
    private long entities;
    private final Map<String, FoundProperty> properties = new TreeMap<>();
  }

  private static final class FoundProperty {
    private long triples;
    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<String, Long> datatypes = new TreeMap<>();
  }

  /**
   * The classes, in the order of their IRIs.
   *
   * @param entities by combination
   * @param byKind triples by keys of {@link ObjectPass}
   */
  List<Counts.ClassCount> of(long[] entities, KeyCounts byKind) {
    for (int i = 1; i < entities.length; i++) {
      long found = entities[i];
      iris(i).forEach(iri -> foundClass(iri).entities += found);
    }
    byKind.forEach(this::addTriples);
    List<Counts.ClassCount> all = new ArrayList<>();
    classes.forEach(
        (iri, found) ->
            all.add(new Counts.ClassCount(iri, found.entities, properties(found.properties))));
    return all;
  }

  private void addTriples(long key, long count) {
    String property = indexes.node(predicates[ObjectPass.place(key)]).getURI();
    int kind = ObjectPass.kind(key);
    for (String iri : iris(ObjectPass.typeSet(key))) {
      FoundProperty found =
          foundClass(iri).properties.computeIfAbsent(property, p -> new FoundProperty());
      found.triples += count;
      if (Kinds.isLiteral(kind)) {
        found.datatypes.merge(kinds.datatype(kind), count, Long::sum);
      } else {
        iris(kind).forEach(object -> found.classes.merge(object, count, Long::sum));
      }
    }
  }

  private Found foundClass(String iri) {
    return classes.computeIfAbsent(iri, added -> new Found());
  }

  /** The classes of a combination; one that is no IRI cannot be named. */
  private List<String> iris(int typeSet) {
    List<String> iris = new ArrayList<>();
    for (long id : typeSets.classes(typeSet)) {
      Node node = indexes.node(id);
      if (node.isURI()) {
        iris.add(node.getURI());
      }
    }
    return iris;
  }

  private static List<Counts.ClassProperty> properties(Map<String, FoundProperty> found) {
    List<Counts.ClassProperty> all = new ArrayList<>();
    found.forEach(
        (iri, one) ->
            all.add(new Counts.ClassProperty(iri, one.triples, one.classes, one.datatypes)));
    return all;
  }
}
