package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads {@code method.sssom.tsv} and {@code method-eco.sssom.tsv}. */
final class MethodTable {
  private MethodTable() {}

  /** Methods by each label that TFLink prints for them. */
  static Map<String, MethodTerm> read(Resource labels, Resource eco) {
    SssomTable labelTable = SssomTable.read(labels, "subject_label", "object_id", "object_label");
    SssomTable ecoTable = SssomTable.read(eco, "subject_id", "predicate_id", "object_id");
    Map<String, List<TableRow>> rowsOf =
        labelTable.rows().stream().collect(Collectors.groupingBy(row -> row.get("object_id")));
    Map<String, MethodTerm> termOf = new HashMap<>();
    rowsOf.forEach((id, rows) -> termOf.put(id, term(labelTable, ecoTable, rows)));
    Labels<MethodTerm> terms = new Labels<>();
    labelTable
        .rows()
        .forEach(row -> terms.put(row, row.get("subject_label"), termOf.get(row.get("object_id"))));
    return terms.terms();
  }

  private static MethodTerm term(SssomTable labels, SssomTable eco, List<TableRow> rows) {
    String id = rows.get(0).get("object_id");
    String name = rows.get(0).get("object_label");
    List<String> others =
        rows.stream()
            .map(row -> row.get("subject_label"))
            .filter(label -> !label.equalsIgnoreCase(name))
            .sorted()
            .toList();
    return new MethodTerm(
        labels.expand(id),
        name,
        id,
        others,
        matches(eco, id, "skos:closeMatch"),
        matches(eco, id, "skos:relatedMatch"),
        matches(eco, id, "skos:broadMatch"));
  }

  private static List<String> matches(SssomTable eco, String id, String predicate) {
    return eco.rows().stream()
        .filter(row -> row.get("subject_id").equals(id))
        .filter(row -> row.get("predicate_id").equals(predicate))
        .map(row -> eco.expand(row.get("object_id")))
        .sorted()
        .toList();
  }
}
