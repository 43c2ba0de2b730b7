package io.github.tflinkrdf.checklist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** D1 to D3: it says what it is. */
final class DescriptionRows {
  private static final List<String> SYNTAXES =
      List.of("text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples");

  static final List<Row> ROWS =
      List.of(
          new Row(
              "D1",
              "a GET without a query gives the service description",
              "answer with sd:Service, sd:endpoint (the public address), sd:supportedLanguage,"
                  + " sd:resultFormat and sd:namedGraph in Turtle, RDF/XML, JSON-LD, N-Triples",
              DescriptionRows::service),
          new Row(
              "D2",
              "a GET by a browser gives a page",
              "answer a GET without a query and with 'Accept: text/html' with a query page",
              DescriptionRows::page),
          new Row(
              "D3",
              "/.well-known/void describes the data",
              "serve VoID there in Turtle and RDF/XML: a void:Dataset with void:sparqlEndpoint,"
                  + " void:dataDump, void:triples, dcterms:license, dcterms:publisher,"
                  + " dcterms:issued or modified, and linksets",
              DescriptionRows::wellKnown));

  private DescriptionRows() {}

  private static Verdict service(Site site) throws IOException, InterruptedException {
    Faults faults = new Faults();
    boolean graphs = site.endpoint().ask("ASK { GRAPH ?g { ?s ?p ?o } }");
    for (String type : SYNTAXES) {
      Reply reply = site.web().get(site.endpoint().address(), "Accept", type);
      faults.unless(reply.mediaType().equals(type), type + " asked for, " + reply.brief());
      try {
        complete(site, RdfText.model(reply), graphs, faults);
      } catch (Unanswered e) {
        faults.add(e.getMessage());
      }
    }
    return faults.verdict("in " + SYNTAXES.size() + " syntaxes");
  }

  private static void complete(Site site, Model model, boolean graphs, Faults faults) {
    faults.unless(
        model.contains(null, RDF.type, Names.property(Names.SD, "Service")), "no sd:Service");
    List<String> wanted = new ArrayList<>(List.of("endpoint", "supportedLanguage", "resultFormat"));
    if (graphs) {
      wanted.add("namedGraph");
    }
    for (String name : wanted) {
      faults.unless(model.contains(null, Names.property(Names.SD, name)), "no sd:" + name);
    }
    Set<RDFNode> told = model.listObjectsOfProperty(Names.property(Names.SD, "endpoint")).toSet();
    String asked = bare(site.endpoint().address().toString());
    faults.unless(
        told.isEmpty() || told.stream().anyMatch(node -> bare(node.toString()).equals(asked)),
        "sd:endpoint is " + told + " and not the address that was asked");
  }

  private static String bare(String address) {
    return address.replaceFirst("/+$", "");
  }

  private static Verdict page(Site site) throws IOException, InterruptedException {
    Reply reply = site.web().get(site.endpoint().address(), "Accept", "text/html");
    return reply.ok() && reply.mediaType().equals("text/html")
        ? new Verdict.Pass("text/html, " + reply.body().length + " bytes")
        : new Verdict.Fail(reply.brief());
  }

  private static Verdict wellKnown(Site site) throws IOException, InterruptedException {
    Model model = RdfText.model(site.wellKnown("text/turtle"));
    Faults faults = new Faults();
    for (String type : List.of("text/turtle", "application/rdf+xml")) {
      Reply reply = site.wellKnown(type);
      faults.unless(reply.mediaType().equals(type), type + " asked for, " + reply.brief());
      Model same = RdfText.model(reply);
      faults.unless(same.size() == model.size(), "Turtle and RDF/XML differ");
    }
    VoidDescription described = new VoidDescription(model);
    faults.unless(!described.datasets().isEmpty(), "no void:Dataset");
    required(described, faults);
    faults.unless(
        described.linksets().stream()
            .anyMatch(l -> l.hasProperty(Names.property(Names.VOID, "objectsTarget"))),
        "no void:Linkset with void:objectsTarget");
    return faults.verdict(model.size() + " triples at " + site.wellKnown("text/turtle").address());
  }

  private static void required(VoidDescription described, Faults faults) {
    List<Resource> datasets = described.datasets();
    for (String name : List.of("sparqlEndpoint", "dataDump", "triples")) {
      faults.unless(has(datasets, Names.property(Names.VOID, name)), "no void:" + name);
    }
    for (String name : List.of("license", "publisher")) {
      faults.unless(has(datasets, Names.property(Names.DCTERMS, name)), "no dcterms:" + name);
    }
    faults.unless(
        has(datasets, Names.property(Names.DCTERMS, "modified"))
            || has(datasets, Names.property(Names.DCTERMS, "issued")),
        "no dcterms:modified or dcterms:issued");
  }

  private static boolean has(List<Resource> datasets, Property property) {
    return datasets.stream().anyMatch(d -> d.hasProperty(property));
  }
}
