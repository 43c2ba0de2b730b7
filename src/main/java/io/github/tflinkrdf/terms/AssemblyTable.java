package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.List;
import java.util.Map;

/** Reads {@code assembly.tsv}. */
final class AssemblyTable {
  private AssemblyTable() {}

  /** Assemblies by each of their names. */
  static Map<String, AssemblyTerm> read(Resource resource) {
    SssomTable table = SssomTable.read(resource, "label", "alternative_labels", "organism");
    Labels<AssemblyTerm> labels = new Labels<>();
    for (TableRow row : table.rows()) {
      List<String> others = row.values("alternative_labels");
      String organism = table.expand(row.get("organism"));
      AssemblyTerm term = new AssemblyTerm(row.get("label"), others, organism);
      labels.put(row, term.label(), term);
      others.forEach(label -> labels.put(row, label, term));
    }
    return labels.terms();
  }
}
