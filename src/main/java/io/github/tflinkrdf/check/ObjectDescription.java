package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Asks which objects of properties lack a description.
 *
 * @param start of the IRIs that are asked about; empty if it is any node
 * @param needed of which one is enough
 */
record ObjectDescription(List<Long> properties, String start, List<Needed> needed)
    implements ObjectTest {
  private static final String DISTINCT = "{ SELECT DISTINCT ?this WHERE { ?node <p:1> ?this } }";
  private static final String LABELLED = "FILTER NOT EXISTS { ?this a <p:%d> ; rdfs:label ?label }";
  private static final String STARTS = "FILTER(STRSTARTS(STR(?this), \"p:%d\"))";
  private static final String UNION2 =
      "{ SELECT DISTINCT ?this { { ?node <p:1> ?this } UNION { ?node <p:2> ?this } } }";
  private static final String UNION3 =
      "{ SELECT DISTINCT ?this { { ?node <p:1> ?this } UNION { ?node <p:2> ?this }"
          + " UNION { ?node <p:3> ?this } } }";

  /** How many of a form's parameters are properties, texts and classes, in this order. */
  private record Form(QueryForm form, int properties, int starts, int classes) {
    static Form of(String objects, int properties, int starts, int classes) {
      StringBuilder text = new StringBuilder("PREFIX rdfs: <" + RDFS.uri + "> SELECT ?this { ");
      text.append(objects);
      int next = properties;
      for (int i = 0; i < starts; i++) {
        text.append(STARTS.formatted(++next));
      }
      for (int i = 0; i < classes; i++) {
        text.append(LABELLED.formatted(++next));
      }
      return new Form(new QueryForm(text + "}"), properties, starts, classes);
    }

    Optional<ObjectDescription> match(Query query, StoreIndexes indexes) {
      return form.match(query)
          .map(
              p ->
                  new ObjectDescription(
                      p.subList(0, properties).stream().map(indexes::id).toList(),
                      starts == 0 ? "" : p.get(properties),
                      p.subList(properties + starts, p.size()).stream()
                          .map(type -> Needed.labelled(indexes, type))
                          .toList()));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of(DISTINCT, 1, 0, 1),
          Form.of(DISTINCT, 1, 0, 2),
          Form.of(DISTINCT, 1, 1, 1),
          Form.of(UNION2, 2, 1, 1),
          Form.of(UNION3, 3, 1, 1));
  private static final QueryForm VALUED =
      new QueryForm(
          "SELECT ?this { { SELECT DISTINCT ?this WHERE { ?statement <p:1> ?this } }"
              + " FILTER NOT EXISTS { ?this <p:2> ?value } }");

  /** What a node needs to have: a class, if it is one, and a value of a property. */
  record Needed(long type, long isA, long property) {
    static Needed labelled(StoreIndexes indexes, String type) {
      return new Needed(
          indexes.id(RDF.type.getURI()), indexes.id(type), indexes.id(RDFS.label.getURI()));
    }

    boolean has(StoreIndexes indexes, long node) {
      return (type == StoreIndexes.NONE || indexes.contains(node, type, isA))
          && indexes.values(node, property).next();
    }
  }

  static Optional<ObjectDescription> of(Query query, StoreIndexes indexes) {
    return FORMS.stream()
        .flatMap(form -> form.match(query, indexes).stream())
        .findFirst()
        .or(() -> valued(query, indexes));
  }

  private static Optional<ObjectDescription> valued(Query query, StoreIndexes indexes) {
    return VALUED
        .match(query)
        .map(p -> p.stream().map(indexes::id).toList())
        .map(
            p ->
                new ObjectDescription(
                    p.subList(0, 1),
                    "",
                    List.of(new Needed(StoreIndexes.NONE, StoreIndexes.NONE, p.get(1)))));
  }

  @Override
  public void find(StoreIndexes indexes, Suspects suspects, BooleanSupplier stop) {
    for (long property : properties) {
      Objects objects = new Objects(indexes, property);
      while (objects.next() && !suspects.tooMany() && !stop.getAsBoolean()) {
        long node = objects.object();
        boolean lacks = needed.stream().noneMatch(need -> need.has(indexes, node));
        if (lacks && isAskedAbout(indexes, node)) {
          suspects.add(node);
        }
      }
    }
  }

  private boolean isAskedAbout(StoreIndexes indexes, long node) {
    return start.isEmpty()
        || !indexes.node(node).isURI()
        || indexes.node(node).getURI().startsWith(start);
  }
}
