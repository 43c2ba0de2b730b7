package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code assembly.tsv}. */
final class AssemblyTable {
  private AssemblyTable() {}

  /** Assemblies by each of their names. */
  static Map<String, AssemblyTerm> read(Resource resource) {
    SssomTable table = SssomTable.read(resource, "label", "alternative_labels", "organism");
    List<AssemblyTerm> terms =
        table.rows().stream()
            .map(
                row ->
                    new AssemblyTerm(
                        row.get("label"),
                        SssomTable.values(row.get("alternative_labels")),
                        table.expand(row.get("organism"))))
            .toList();
    return Vocabulary.byLabel(
        terms, term -> Stream.concat(Stream.of(term.label()), term.altLabels().stream()));
  }
}
