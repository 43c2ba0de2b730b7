package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code organism.sssom.tsv}. */
final class OrganismTable {
  private OrganismTable() {}

  /** Organisms by name. */
  static Map<String, OrganismTerm> read(Resource resource) {
    SssomTable table = SssomTable.read(resource, "subject_label", "object_id", "object_label");
    List<OrganismTerm> terms =
        table.rows().stream()
            .map(
                row -> {
                  String curie = row.get("object_id");
                  return new OrganismTerm(
                      table.expand(curie),
                      row.get("object_label"),
                      curie.substring(curie.indexOf(':') + 1));
                })
            .toList();
    return Vocabulary.byLabel(terms, term -> Stream.of(term.label()));
  }
}
