package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.HashMap;
import java.util.Map;

/** Reads {@code organism.sssom.tsv}. */
final class OrganismTable {
  private OrganismTable() {}

  /** Organisms by name. */
  static Map<String, OrganismTerm> read(Resource resource) {
    SssomTable table = SssomTable.read(resource, "subject_label", "object_id", "object_label");
    Labels<OrganismTerm> labels = new Labels<>();
    table.rows().forEach(row -> labels.put(row, row.get("object_label"), term(table, row)));
    return labels.terms();
  }

  /** Organisms by the code that a table has before an ortholog, such as {@code Dr}. */
  static Map<String, OrganismTerm> codes(Resource resource) {
    return keyed(resource, "code");
  }

  /** Organisms by each NCBI Taxonomy id that stands for them, that of a strain also. */
  static Map<String, OrganismTerm> taxa(Resource resource) {
    return keyed(resource, "taxon_ids");
  }

  private static Map<String, OrganismTerm> keyed(Resource resource, String column) {
    SssomTable table = SssomTable.read(resource, "object_id", "object_label", column);
    Map<String, OrganismTerm> terms = new HashMap<>();
    for (TableRow row : table.rows()) {
      for (String key : row.values(column)) {
        if (terms.put(key, term(table, row)) != null) {
          throw row.wrong("'%s' stands in another row, expected one for each".formatted(key));
        }
      }
    }
    return Map.copyOf(terms);
  }

  private static OrganismTerm term(SssomTable table, TableRow row) {
    String curie = row.get("object_id");
    String taxon = curie.substring(curie.indexOf(':') + 1);
    return new OrganismTerm(table.expand(curie), row.get("object_label"), taxon);
  }
}
