package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.Resources;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code download.tsv}: the files that TFLink publishes for an organism.
 *
 * @param kinds in the order of the table
 * @param organisms those of the organism table, by name
 */
public record DownloadTable(List<DownloadKind> kinds, List<OrganismTerm> organisms) {
  private static final Map<String, Boolean> FETCHED = Map.of("always", true, "on request", false);

  public static DownloadTable read(Resources resources) {
    return read(
        resources.get("mappings/terms/download.tsv"),
        resources.get("mappings/terms/organism.sssom.tsv"));
  }

  static DownloadTable read(Resource downloads, Resource organisms) {
    SssomTable table = SssomTable.read(downloads, "kind", "name", "fetched", "not_for");
    Map<String, DownloadKind> kinds = new LinkedHashMap<>();
    for (TableRow row : table.rows()) {
      DownloadKind kind = kind(table, row);
      kinds.merge(kind.label(), kind, DownloadKind::with);
    }
    List<OrganismTerm> known =
        OrganismTable.read(organisms).values().stream()
            .distinct()
            .sorted(Comparator.comparing(OrganismTerm::label))
            .toList();
    return new DownloadTable(List.copyOf(kinds.values()), known);
  }

  private static DownloadKind kind(SssomTable table, TableRow row) {
    String name = row.get("name");
    if (row.get("kind").isEmpty()) {
      throw row.wrong("no kind");
    }
    if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
      throw row.wrong("name is '%s', expected the name of a file, not hidden".formatted(name));
    }
    Set<String> without = Set.copyOf(row.values("not_for").stream().map(table::expand).toList());
    boolean always = row.choice("fetched", true, FETCHED);
    return new DownloadKind(row.get("kind"), always, without, List.of(name));
  }

  /** The organism of a scientific name, compared without case, or of an NCBI Taxonomy id. */
  public Optional<OrganismTerm> organism(String given) {
    String key = Labels.key(given);
    return organisms.stream()
        .filter(o -> o.taxonId().equals(key) || Labels.key(o.label()).equals(key))
        .findFirst();
  }
}
