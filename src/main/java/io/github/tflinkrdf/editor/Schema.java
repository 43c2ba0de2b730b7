package io.github.tflinkrdf.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Classes and properties that queries may use: those that the release's VoID counts, the most used
 * first, or, where it has none, those of the ontology that was loaded with it.
 *
 * @param uses the classes on whose members a property is found, by the IRI of the property
 */
record Schema(List<Term> classes, List<Term> properties, Map<String, Set<String>> uses) {
  static final Schema EMPTY = new Schema(List.of(), List.of(), Map.of());

  /**
   * A class or a property.
   *
   * @param label empty if it has none
   * @param comment empty if it has none
   * @param count of its members, or of its triples, where they are counted
   */
  record Term(String iri, String label, String comment, OptionalLong count) {}

  /** Reads it in a transaction of its own. */
  static Schema of(DatasetGraph data) {
    return Txn.calculateRead(data, () -> read(new SchemaSource(data)));
  }

  private static Schema read(SchemaSource source) {
    boolean counted = !source.counts("void-classes").isEmpty();
    String kind = counted ? "void" : "ontology";
    Map<String, OptionalLong> classes = source.counts(kind + "-classes");
    Map<String, OptionalLong> properties = source.counts(kind + "-properties");
    Map<String, Set<String>> uses = new TreeMap<>();
    source.pairs(
        kind + "-uses",
        (type, property) -> uses.computeIfAbsent(property, p -> new TreeSet<>()).add(type));
    return new Schema(described(classes, source), described(properties, source), uses);
  }

  private static List<Term> described(Map<String, OptionalLong> counts, SchemaSource source) {
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, String> comments = new LinkedHashMap<>();
    source.describe(counts.keySet(), labels, comments);
    List<Term> terms = new ArrayList<>();
    counts.forEach(
        (iri, count) ->
            terms.add(
                new Term(
                    iri, labels.getOrDefault(iri, ""), comments.getOrDefault(iri, ""), count)));
    return terms;
  }

  /**
   * {@code {classes: [{iri, label, comment, count}], properties: [{iri, label, comment, count,
   * classes: [iri]}]}}, without what is not known.
   */
  String json() {
    JsonObject json = new JsonObject();
    json.put("classes", terms(classes));
    JsonArray all = terms(properties);
    all.forEach(
        property -> {
          JsonObject object = property.getAsObject();
          JsonArray types = new JsonArray();
          uses.getOrDefault(object.getString("iri"), Set.of()).forEach(types::add);
          object.put("classes", types);
        });
    json.put("properties", all);
    return json.toString();
  }

  private static JsonArray terms(Collection<Term> terms) {
    JsonArray array = new JsonArray();
    for (Term term : terms) {
      JsonObject object = new JsonObject();
      object.put("iri", term.iri());
      if (!term.label().isEmpty()) {
        object.put("label", term.label());
      }
      if (!term.comment().isEmpty()) {
        object.put("comment", term.comment());
      }
      term.count().ifPresent(count -> object.put("count", count));
      array.add(object);
    }
    return array;
  }
}
