package io.github.tflinkrdf.site;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Libraries;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Template;
import io.github.tflinkrdf.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Release, rights, citation, limits, federation, and what the pages are made with. */
public final class AboutPage implements Route {
  private static final String SOURCES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX pav: <http://purl.org/pav/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>
      SELECT ?label ?page ?version ?date ?article ?licence
      WHERE {
        ?database a tfl:SourceDatabase ; rdfs:label ?label
        OPTIONAL { ?database foaf:homepage ?page }
        OPTIONAL { ?database pav:version ?version }
        OPTIONAL { ?database pav:retrievedOn ?date }
        OPTIONAL { ?database dcterms:isReferencedBy ?article }
        OPTIONAL { ?database dcterms:license ?licence }
      }
      ORDER BY LCASE(?label) ?article
      """;

  private final Frame frame;
  private final Template template;
  private final Libraries libraries;
  private final ServiceLimits limits;

  public AboutPage(Resources resources, Libraries libraries, ServiceLimits limits) {
    this.frame = new Frame(resources);
    this.template = Template.named(resources, "about.html");
    this.libraries = libraries;
    this.limits = limits;
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return visit.path().equals("/about")
        ? visit.served().map(served -> page(visit, served))
        : Optional.empty();
  }

  private Reply page(Visit visit, Served served) {
    Map<String, String> parts =
        Map.of(
            "release", served.release().id(),
            "program", Template.escaped(served.release().program()),
            "sources", sources(Rows.of(served, SOURCES)),
            "limits", limits.table(),
            "contact", limits.asking(),
            "services", limits.services(),
            "site", Template.escaped(visit.site()),
            "libraries", libraries(),
            "licences", licences(),
            "problems", ServiceLimits.problems());
    return frame.page("About TFLink RDF", "", template.fill(parts));
  }

  private static String sources(List<Map<String, String>> rows) {
    HtmlTable table =
        new HtmlTable("sources", List.of("Database", "Version", "Taken on", "Article", "Licence"));
    rows.stream()
        .collect(
            Collectors.groupingBy(r -> r.get("label"), LinkedHashMap::new, Collectors.toList()))
        .forEach((label, same) -> source(table, label, same));
    return table.toString();
  }

  /**
   * @param rows one for each article and licence of the database
   */
  private static void source(HtmlTable table, String label, List<Map<String, String>> rows) {
    Map<String, String> row = rows.get(0);
    String licence = row.get("licence");
    table
        .begin()
        .html(HtmlTable.link(row.get("page"), label))
        .cell(row.get("version"))
        .cell(row.get("date"))
        .html(
            rows.stream()
                .map(r -> r.get("article"))
                .distinct()
                .filter(article -> !article.isEmpty())
                .map(AboutPage::article)
                .collect(Collectors.joining(", ")))
        .html(licence.isEmpty() ? "not stated; ask the database" : HtmlTable.link(licence, licence))
        .end();
  }

  private static String article(String iri) {
    String id = iri.substring(iri.lastIndexOf('/') + 1);
    return HtmlTable.link("https://pubmed.ncbi.nlm.nih.gov/" + id + "/", id);
  }

  private String libraries() {
    HtmlTable table = new HtmlTable("parts", List.of("Package", "Version", "Licence", "For"));
    packages()
        .forEach(
            library ->
                table
                    .begin()
                    .html(HtmlTable.link(library.homepage(), library.name()))
                    .cell(library.version())
                    .html(HtmlTable.link("#licence-" + library.name(), library.licence()))
                    .cell(library.usedFor())
                    .end());
    return table.toString();
  }

  private String licences() {
    return packages().stream()
        .map(
            library ->
                "<details><summary>Licence of %s</summary><pre id=\"licence-%1$s\" tabindex=\"0\">%s</pre></details>"
                    .formatted(
                        Template.escaped(library.name()), Template.escaped(library.licenceText())))
        .collect(Collectors.joining("\n"));
  }

  /** One file of each. */
  private List<Libraries.Library> packages() {
    return List.copyOf(
        libraries.all().stream()
            .collect(
                Collectors.toMap(
                    Libraries.Library::name, l -> l, (first, second) -> first, LinkedHashMap::new))
            .values());
  }
}
