package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.Resource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads {@code database.tsv}. */
final class DatabaseTable {
  private static final String VIA = "_via_";
  private static final Map<String, Convention> CONVENTIONS =
      Map.of(
          "0-based half-open", Convention.ZERO_BASED_HALF_OPEN,
          "1-based closed", Convention.ONE_BASED_CLOSED);

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
    Labels<DatabaseTerm> labels = new Labels<>();
    for (TableRow row : table.rows()) {
      DatabaseTerm term = term(row);
      labels.put(row, term.label(), term);
      term.altLabels().forEach(label -> labels.put(row, label, term));
    }
    return labels.terms();
  }

  private static DatabaseTerm term(TableRow row) {
    return new DatabaseTerm(
        row.get("label"),
        row.values("alternative_labels"),
        row.get("upstream"),
        row.get("imported_through"),
        row.get("article"),
        row.get("version"),
        row.get("retrieved"),
        row.get("licence"),
        row.get("homepage"),
        row.choice("coordinates", Convention.UNDETERMINED, CONVENTIONS),
        row.choice("strand", true, Map.of("not printed", false)),
        row.choice("source", true, Map.of("no", false)),
        true);
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
