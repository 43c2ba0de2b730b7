package io.github.tflinkrdf.protein;

import static io.github.tflinkrdf.web.Template.escaped;

import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Libraries;
import io.github.tflinkrdf.web.RdfSyntax;
import io.github.tflinkrdf.web.Reply;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A protein as a page: what it is, what regulates it, what it regulates, where it binds, its
 * orthologs. It is whole without scripts, but for the rows after the first hundred; scripts add
 * sorting, filters and the picture.
 */
record ProteinPage(Frame frame, Libraries libraries) {
  Reply reply(Protein protein, Facts facts) {
    ProteinTables rows = new ProteinTables(protein.node(), facts);
    StringBuilder sections = new StringBuilder();
    StringBuilder counts = new StringBuilder();
    for (Table table : Table.values()) {
      long total = rows.total(table);
      TableHtml html = new TableHtml(protein, table, total);
      counts.append(count(table, total));
      sections.append(html.section(rows));
      if (table == Table.TARGETS) {
        sections.insert(0, network(protein));
      }
    }
    String main =
        SearchBox.html("")
            + heading(protein)
            + "<ul class=\"tallies\">\n"
            + counts
            + "</ul>\n"
            + sections;
    return frame
        .page(title(protein), SearchBox.SCRIPT + head(protein), main)
        .with("Vary", "Accept");
  }

  private static String title(Protein protein) {
    return protein.label()
        + " ("
        + protein.accession()
        + ")"
        + protein.organism().map(o -> ", " + o).orElse("")
        + " · TFLink RDF";
  }

  private static String head(Protein protein) {
    String links =
        Arrays.stream(RdfSyntax.values())
            .map(
                syntax ->
                    "\n  <link rel=\"alternate\" type=\"%s\" href=\"/protein/%s.%s\">"
                        .formatted(syntax.mediaType(), protein.accession(), syntax.ending()))
            .collect(Collectors.joining());
    return "\n  <script type=\"module\" src=\"/protein.js\"></script>" + links;
  }

  private static String heading(Protein protein) {
    String names =
        protein.names().isEmpty()
            ? ""
            : "<p class=\"names\">Also called "
                + escaped(String.join(", ", protein.names()))
                + "</p>\n";
    return "<h1 class=\"protein\">%s <span class=\"organism\">%s</span></h1>\n"
            .formatted(escaped(protein.label()), escaped(protein.organism().orElse("")))
        + names
        + "<dl class=\"identifiers\">\n"
        + fact(
            "UniProt",
            "<a href=\"https://www.uniprot.org/uniprotkb/%1$s\">%1$s</a>"
                .formatted(escaped(protein.accession())))
        + protein
            .gene()
            .map(
                gene ->
                    fact("NCBI Gene", "<a href=\"/gene/%1$s\">%1$s</a>".formatted(escaped(gene))))
            .orElse("")
        + fact("As data", forms(protein.accession()))
        + "</dl>\n";
  }

  private static String fact(String name, String html) {
    return "<div><dt>" + name + "</dt><dd>" + html + "</dd></div>\n";
  }

  private static String forms(String accession) {
    return "<a href=\"/protein/%1$s.tsv\">TSV</a> <a href=\"/protein/%1$s.json\">JSON</a> "
            .formatted(escaped(accession))
        + Arrays.stream(RdfSyntax.values())
            .map(
                syntax ->
                    "<a href=\"/protein/%s.%s\">%s</a>"
                        .formatted(escaped(accession), syntax.ending(), name(syntax)))
            .collect(Collectors.joining(" "));
  }

  private static String name(RdfSyntax syntax) {
    return switch (syntax) {
      case TURTLE -> "Turtle";
      case JSON_LD -> "JSON-LD";
      case N_TRIPLES -> "N-Triples";
      case RDF_XML -> "RDF/XML";
    };
  }

  private static String count(Table table, long total) {
    return String.format(
        Locale.ENGLISH,
        "<li><a href=\"#%s\"><strong>%,d</strong> %s</a></li>\n",
        table.key(),
        total,
        TableHtml.noun(table, total));
  }

  private String network(Protein protein) {
    String script =
        libraries.all().stream()
            .filter(library -> library.name().equals("cytoscape"))
            .map(Libraries.Library::address)
            .findFirst()
            .orElseThrow();
    return """
    <section id="network" class="part" aria-labelledby="network-title" data-cytoscape="%s"
      data-accession="%s" data-label="%s" hidden>
      <h2 id="network-title">Network</h2>
    </section>
    """
        .formatted(script, escaped(protein.accession()), escaped(protein.label()));
  }
}
