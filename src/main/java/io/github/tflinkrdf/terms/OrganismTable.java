package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.Map;

/** Reads {@code organism.sssom.tsv}. */
final class OrganismTable {
  private OrganismTable() {}

  /** Organisms by name. */
  static Map<String, OrganismTerm> read(Resource resource) {
    SssomTable table = SssomTable.read(resource, "subject_label", "object_id", "object_label");
    Labels<OrganismTerm> labels = new Labels<>();
    for (TableRow row : table.rows()) {
      String curie = row.get("object_id");
      String taxon = curie.substring(curie.indexOf(':') + 1);
      String name = row.get("object_label");
      labels.put(row, name, new OrganismTerm(table.expand(curie), name, taxon));
    }
    return labels.terms();
  }
}
