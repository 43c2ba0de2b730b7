package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.HashMap;
import java.util.Map;

/** Reads {@code chromosome.tsv}. */
final class ChromosomeTable {
  private ChromosomeTable() {}

  /**
   * The canonical names of chromosomes by their others.
   *
   * @throws io.github.tflinkrdf.UserError if a name stands for two chromosomes of an assembly
   */
  static Map<ChromosomeName, String> read(Resource resource) {
    SssomTable table = SssomTable.read(resource, "label", "alternative_labels", "assemblies");
    Map<ChromosomeName, String> names = new HashMap<>();
    for (TableRow row : table.rows()) {
      for (String assembly : row.values("assemblies")) {
        for (String name : row.values("alternative_labels")) {
          put(names, row, new ChromosomeName(assembly, name));
        }
      }
    }
    return Map.copyOf(names);
  }

  private static void put(Map<ChromosomeName, String> names, TableRow row, ChromosomeName name) {
    String other = names.putIfAbsent(name, row.get("label"));
    if (other != null) {
      throw row.wrong(
          "%s of %s is %s already, expected one row for each name"
              .formatted(name.name(), name.assembly(), other));
    }
  }
}
