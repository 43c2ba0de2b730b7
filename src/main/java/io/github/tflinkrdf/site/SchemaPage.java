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
import java.util.regex.Pattern;

/** The classes of a release and how they are linked, from its VoID, as a picture and as tables. */
public final class SchemaPage implements Route {
  private static final String PREFIXES =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  /** Leaves out the ontology itself, and classes that all instances have besides one of ours. */
  private static final String TELLING =
      """
      FILTER(!STRSTARTS(STR(%1$s), STR(owl:)) && !STRSTARTS(STR(%1$s), STR(rdfs:))
        && %1$s NOT IN (rdf:Statement, prov:Entity, dcat:Dataset))
      """;

  private static final String CLASSES =
      """
      SELECT ?class (SAMPLE(?name) AS ?label) (SAMPLE(?number) AS ?entities)
        (SAMPLE(?wider) AS ?broader)
      WHERE {
        ?graph sd:graph/void:classPartition ?part . ?part void:class ?class ; void:entities ?number
        %s
        OPTIONAL { ?class rdfs:label ?name }
        OPTIONAL { ?class rdfs:subClassOf ?wider }
      }
      GROUP BY ?class ORDER BY DESC(?entities) ?class
      """
          .formatted(TELLING.formatted("?class"));
  private static final String LINKS =
      """
      SELECT ?from ?property (SAMPLE(?name) AS ?label) ?to (SAMPLE(?number) AS ?triples)
      WHERE {
        ?graph sd:graph/void:classPartition ?part .
        ?part void:class ?from ; void:propertyPartition ?link .
        ?link void:property ?property ; void:classPartition ?other .
        ?other void:class ?to ; void:triples ?number
        %s %s FILTER(?property != rdf:type)
        OPTIONAL { ?property rdfs:label ?name }
      }
      GROUP BY ?from ?property ?to ORDER BY ?from ?property ?to
      """
          .formatted(TELLING.formatted("?from"), TELLING.formatted("?to"));

  private static final Pattern CODE = Pattern.compile("_\\w*[0-9]{5,}$");

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
    HtmlTable table = new HtmlTable("classes", List.of("Class", "Name", "#Entities"));
    for (Map<String, String> row : rows) {
      String iri = row.get("class");
      long entities = Long.parseLong(row.get("entities"));
      table
          .begin(
              Map.of(
                  "iri", iri,
                  "label", readable(served, row.get("label"), iri),
                  "broader", row.get("broader"),
                  "count", Long.toString(entities)))
          .cell(row.get("label"))
          .html(HtmlTable.link(iri, shorten(served, iri)))
          .number(entities)
          .end();
    }
    return table.toString();
  }

  private static String links(Served served, List<Map<String, String>> rows) {
    HtmlTable table = new HtmlTable("links", List.of("From", "Property", "To", "#Triples"));
    for (Map<String, String> row : rows) {
      String property = row.get("property");
      String label = readable(served, row.get("label"), property);
      table
          .begin(
              Map.of(
                  "from", row.get("from"),
                  "to", row.get("to"),
                  "label", label,
                  "count", row.get("triples")))
          .cell(shorten(served, row.get("from")))
          .html(HtmlTable.link(property, label))
          .cell(shorten(served, row.get("to")))
          .number(Long.parseLong(row.get("triples")))
          .end();
    }
    return table.toString();
  }

  /** The prefixed name, or what a name that is a number, such as obo:SO_0000704, stands for. */
  private static String readable(Served served, String label, String iri) {
    String name = shorten(served, iri);
    return label.isEmpty() || !CODE.matcher(name).find() ? name : label;
  }

  private static String shorten(Served served, String iri) {
    return served.prefixes().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .max((a, b) -> Integer.compare(a.getValue().length(), b.getValue().length()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .orElse(iri);
  }
}
