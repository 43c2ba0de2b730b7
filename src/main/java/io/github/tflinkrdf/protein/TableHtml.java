package io.github.tflinkrdf.protein;

import static io.github.tflinkrdf.web.Template.escaped;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of a protein as HTML, with its first rows; {@code evidence-table.js} has the same. */
record TableHtml(Protein protein, Table table, long total) {
  private static final int ROWS = 100;
  private static final int ARTICLES = 8;
  private static final String PUBMED = "https://pubmed.ncbi.nlm.nih.gov/";

  String section(ProteinTables rows) {
    String key = table.key();
    StringBuilder html = new StringBuilder();
    html.append(
        "<section id=\"%s\" class=\"part\" aria-labelledby=\"%s-title\" data-table=\"%s\" data-total=\"%d\">\n"
            .formatted(key, key, key, total));
    html.append("<h2 id=\"%s-title\">%s</h2>\n".formatted(key, title()));
    if (total == 0) {
      return html.append("<p class=\"none\">None in this release.</p>\n</section>\n").toString();
    }
    html.append(
        String.format(
            Locale.ENGLISH,
            "<p class=\"shown\">Showing %,d of %,d %s. <a href=\"/protein/%s.tsv?table=%s\">"
                + "All as TSV</a></p>\n",
            Math.min(ROWS, total),
            total,
            noun(table, total),
            escaped(protein.accession()),
            key));
    html.append(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"%s-title\">\n<table>\n<thead><tr>"
            .formatted(key));
    headings().forEach(name -> html.append("<th scope=\"col\">").append(name).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    rows.rows(table, 0, ROWS, row -> html.append(row(row)));
    return html.append("</tbody>\n</table>\n</div>\n</section>\n").toString();
  }

  static String noun(Table table, long count) {
    String many = table.key();
    return count == 1 ? many.substring(0, many.length() - 1) : many;
  }

  private String title() {
    String label = escaped(protein.label());
    return switch (table) {
      case FACTORS -> "Factors that regulate " + label;
      case TARGETS -> "Targets of " + label;
      case SITES -> "Binding sites of " + label;
      case ORTHOLOGS -> "Orthologs of " + label;
    };
  }

  private List<String> headings() {
    return switch (table) {
      case FACTORS -> List.of("Factor", "Original articles", "Databases", "Methods", "Evidence");
      case TARGETS -> List.of("Target", "Original articles", "Databases", "Methods", "Evidence");
      case SITES ->
          List.of("Site", "Place", "Original articles", "Databases", "Methods", "Sequence");
      case ORTHOLOGS -> List.of("Ortholog", "Organism", "Targets", "Factors");
    };
  }

  private String row(Row row) {
    List<String> cells =
        switch (table) {
          case FACTORS, TARGETS ->
              List.of(
                  partner(row),
                  articles(row),
                  list(row, Column.DATABASES),
                  list(row, Column.METHODS),
                  evidence(row));
          case SITES ->
              List.of(
                  link(local(row.text(Column.IRI)), row.text(Column.SITE)),
                  place(row),
                  articles(row),
                  list(row, Column.DATABASES),
                  list(row, Column.METHODS),
                  "<code>" + escaped(row.text(Column.SEQUENCE)) + "</code>");
          case ORTHOLOGS ->
              List.of(
                  partner(row),
                  escaped(row.text(Column.ORGANISM)),
                  escaped(row.text(Column.TARGETS)),
                  escaped(row.text(Column.FACTORS)));
        };
    return cells.stream()
        .skip(1)
        .map(cell -> "<td>" + cell + "</td>")
        .collect(
            Collectors.joining("", "<tr><th scope=\"row\">" + cells.get(0) + "</th>", "</tr>\n"));
  }

  private static String partner(Row row) {
    String accession = row.text(Column.ACCESSION);
    String label = row.text(Column.LABEL);
    String link = link(accession.isEmpty() ? row.text(Column.IRI) : "/protein/" + accession, label);
    return accession.isEmpty() || accession.equals(label)
        ? link
        : link + " <span class=\"id\">" + escaped(accession) + "</span>";
  }

  private static String articles(Row row) {
    List<String> ids = row.get(Column.ORIGINAL_ARTICLES);
    String links =
        ids.stream()
            .limit(ARTICLES)
            .map(id -> link(PUBMED + id + "/", id))
            .collect(Collectors.joining(" "));
    return ids.size() > ARTICLES ? links + " and " + (ids.size() - ARTICLES) + " more" : links;
  }

  private static String list(Row row, Column column) {
    return escaped(String.join(", ", row.get(column)));
  }

  private static String place(Row row) {
    return row.get(Column.START).isEmpty()
        ? ""
        : escaped(
            "%s %s:%s–%s %s"
                .formatted(
                    row.text(Column.ASSEMBLY),
                    row.text(Column.CHROMOSOME),
                    row.text(Column.START),
                    row.text(Column.END),
                    row.text(Column.STRAND).replace('-', '−').replace(".", "")));
  }

  private static String evidence(Row row) {
    String small = row.text(Column.SMALL_SCALE).equals("true") ? "small-scale" : "";
    String effect = row.text(Column.EFFECT).toLowerCase(Locale.ROOT);
    String words =
        List.of(effect, small).stream()
            .filter(word -> !word.isEmpty())
            .map(word -> "<span class=\"mark\">" + escaped(word) + "</span>")
            .collect(Collectors.joining(" "));
    return words + " " + link(local(row.text(Column.STATEMENT)), "details");
  }

  /** The description on this server of what has a minted IRI: its last two parts are the path. */
  private static String local(String iri) {
    int name = iri.lastIndexOf('/');
    return iri.substring(iri.lastIndexOf('/', name - 1));
  }

  private static String link(String href, String text) {
    return "<a href=\"" + escaped(href) + "\">" + escaped(text) + "</a>";
  }
}
