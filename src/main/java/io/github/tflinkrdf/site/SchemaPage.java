package io.github.tflinkrdf.site;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Libraries;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Template;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes of a release and how they are linked, from its VoID, as a picture and as tables. */
public final class SchemaPage implements Route {
  private static final String PREFIXES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;
  private static final String CLASSES =
      """
      SELECT ?class (SAMPLE(?name) AS ?label) (SAMPLE(?number) AS ?entities)
      WHERE {
        ?graph sd:graph/void:classPartition ?part . ?part void:class ?class ; void:entities ?number
        OPTIONAL { ?class rdfs:label ?name }
      }
      GROUP BY ?class ORDER BY DESC(?entities) ?class
      """;
  private static final String LINKS =
      """
      SELECT ?from ?property (SAMPLE(?name) AS ?label) ?to (SAMPLE(?number) AS ?triples)
      WHERE {
        ?graph sd:graph/void:classPartition ?part .
        ?part void:class ?from ; void:propertyPartition ?link .
        ?link void:property ?property ; void:classPartition ?other .
        ?other void:class ?to ; void:triples ?number
        OPTIONAL { ?property rdfs:label ?name }
      }
      GROUP BY ?from ?property ?to ORDER BY ?from ?property ?to
      """;

  private final Frame frame;
  private final Template template;
  private final String scripts;

  public SchemaPage(Resources resources, Libraries libraries) {
    this.frame = new Frame(resources);
    this.template = Template.named(resources, "schema.html");
    this.scripts =
        libraries.script("cytoscape") + "<script type=\"module\" src=\"/schema.js\"></script>";
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return visit.path().equals("/schema") ? visit.served().map(this::page) : Optional.empty();
  }

  private Reply page(Served served) {
    Map<String, String> parts =
        Map.of(
            "release",
            served.release().id(),
            "classes",
            classes(served, Rows.of(served, PREFIXES + CLASSES)),
            "links",
            links(served, Rows.of(served, PREFIXES + LINKS)));
    return frame.page("Schema of TFLink RDF", scripts, template.fill(parts));
  }

  private static String classes(Served served, List<Map<String, String>> rows) {
    HtmlTable table = new HtmlTable("classes", List.of("Class", "", "#Entities"));
    for (Map<String, String> row : rows) {
      String iri = row.get("class");
      String count = HtmlTable.grouped(Long.parseLong(row.get("entities")));
      table
          .begin(Map.of("iri", iri, "label", label(served, row.get("label"), iri), "count", count))
          .cell(row.get("label"))
          .html(HtmlTable.link(iri, shorten(served, iri)))
          .number(Long.parseLong(row.get("entities")))
          .end();
    }
    return table.toString();
  }

  private static String links(Served served, List<Map<String, String>> rows) {
    HtmlTable table = new HtmlTable("links", List.of("From", "Property", "To", "#Triples"));
    for (Map<String, String> row : rows) {
      String property = row.get("property");
      table
          .begin(
              Map.of(
                  "from", row.get("from"),
                  "to", row.get("to"),
                  "label", shorten(served, property)))
          .cell(shorten(served, row.get("from")))
          .html(HtmlTable.link(property, shorten(served, property)))
          .cell(shorten(served, row.get("to")))
          .number(Long.parseLong(row.get("triples")))
          .end();
    }
    return table.toString();
  }

  private static String label(Served served, String label, String iri) {
    return label.isEmpty() ? shorten(served, iri) : label;
  }

  private static String shorten(Served served, String iri) {
    return served.prefixes().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .max((a, b) -> Integer.compare(a.getValue().length(), b.getValue().length()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
