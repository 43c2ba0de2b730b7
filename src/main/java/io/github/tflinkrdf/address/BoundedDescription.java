package io.github.tflinkrdf.address;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The triples of which a node is the subject, and those of which it is the object: of each property
 * the first few. It is read from the indexes, in time and memory that have bounds, however large
 * the store and however often the node is mentioned in it.
 *
 * @param id number of the node in the store
 * @param values properties of which the node is the subject, as the store has them
 * @param mentions properties of which it is the object
 */
record BoundedDescription(long id, List<PropertyValues> values, List<PropertyValues> mentions) {
  private static final int VALUES = 1000;
  private static final int MENTIONS = 100;
  private static final int COUNTED = 10_000;

  /** More than any node of TFLink has. */
  private static final int SCANNED = 200_000;

  static BoundedDescription of(StoreIndexes store, long id) {
    return new BoundedDescription(id, values(store, id), mentions(store, id));
  }

  boolean isEmpty() {
    return values.isEmpty() && mentions.isEmpty();
  }

  private static List<PropertyValues> values(StoreIndexes store, long id) {
    Map<Long, List<Long>> nodes = new LinkedHashMap<>();
    Map<Long, Long> counts = new LinkedHashMap<>();
    TripleCursor triples = store.subjects(id, id + 1);
    int scanned = 0;
    while (scanned < SCANNED && triples.next()) {
      scanned++;
      counts.merge(triples.second, 1L, Long::sum);
      List<Long> first = nodes.computeIfAbsent(triples.second, p -> new ArrayList<>());
      if (first.size() < VALUES) {
        first.add(triples.third);
      }
    }
    boolean all = scanned < SCANNED;
    return nodes.entrySet().stream()
        .map(e -> new PropertyValues(e.getKey(), e.getValue(), counts.get(e.getKey()), all))
        .toList();
  }

  private static List<PropertyValues> mentions(StoreIndexes store, long id) {
    List<PropertyValues> mentions = new ArrayList<>();
    // by property, since the index by object alone has millions of subjects for a database
    TripleCursor properties = store.predicates(0);
    while (properties.next()) {
      PropertyValues subjects = subjects(store, properties.first, id);
      if (subjects.count() > 0) {
        mentions.add(subjects);
      }
      properties = store.predicates(properties.first + 1);
    }
    return mentions;
  }

  private static PropertyValues subjects(StoreIndexes store, long property, long id) {
    List<Long> nodes = new ArrayList<>();
    TripleCursor triples = store.subjectsOf(property, id);
    long count = 0;
    boolean more = triples.next();
    while (more && count < COUNTED) {
      if (count++ < MENTIONS) {
        nodes.add(triples.third);
      }
      more = triples.next();
    }
    return new PropertyValues(property, nodes, count, !more);
  }
}
