package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads {@code database.tsv}. */
final class DatabaseTable {
  private static final String VIA = "_via_";

  private DatabaseTable() {}

  /** Databases by each of their labels. */
  static Map<String, DatabaseTerm> read(Resource resource) {
    SssomTable table =
        SssomTable.read(
            resource,
            "label",
            "alternative_labels",
            "upstream",
            "imported_through",
            "article",
            "version",
            "retrieved",
            "licence",
            "homepage",
            "coordinates",
            "strand",
            "source");
    List<DatabaseTerm> terms = table.rows().stream().map(DatabaseTable::term).toList();
    return Vocabulary.byLabel(
        terms, term -> Stream.concat(Stream.of(term.label()), term.altLabels().stream()));
  }

  private static DatabaseTerm term(Map<String, String> row) {
    return new DatabaseTerm(
        row.get("label"),
        SssomTable.values(row.get("alternative_labels")),
        row.get("upstream"),
        row.get("imported_through"),
        row.get("article"),
        row.get("version"),
        row.get("retrieved"),
        row.get("licence"),
        row.get("homepage"),
        convention(row.get("coordinates")),
        !row.get("strand").equals("not printed"),
        !row.get("source").equals("no"),
        true);
  }

  private static Convention convention(String cell) {
    return switch (cell) {
      case "0-based half-open" -> Convention.ZERO_BASED_HALF_OPEN;
      case "1-based closed" -> Convention.ONE_BASED_CLOSED;
      default -> Convention.UNDETERMINED;
    };
  }

  /**
   * A label that the table lacks: of {@code X_via_Y} the two links are still known.
   *
   * @param canonical gives X and Y as the table spells them, if it has them
   */
  static DatabaseTerm unknown(String label, UnaryOperator<String> canonical) {
    int via = label.indexOf(VIA);
    boolean pair = via > 0 && via + VIA.length() < label.length();
    return new DatabaseTerm(
        label,
        List.of(),
        pair ? canonical.apply(label.substring(0, via)) : "",
        pair ? canonical.apply(label.substring(via + VIA.length())) : "",
        "",
        "",
        "",
        "",
        "",
        Convention.UNDETERMINED,
        true,
        true,
        false);
  }
}
