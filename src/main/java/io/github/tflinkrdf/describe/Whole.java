package io.github.tflinkrdf.describe;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * All RDF of a release, as the endpoint has it without metadata and examples: the third level of
 * the HCLS profile, with the counts of VoID.
 */
final class Whole {
  private static final List<String> VOCABULARIES =
      List.of(
          Terms.iri("tfl:").replace("#", ""),
          "http://biohackathon.org/resource/faldo",
          "http://purl.uniprot.org/core/",
          Terms.iri("dcterms:"),
          Terms.iri("foaf:"),
          Terms.iri("pav:"),
          Terms.iri("prov:"),
          Terms.iri("rdf:"),
          Terms.iri("rdfs:"),
          Terms.iri("skos:"));
  private static final List<String> STANDARDS =
      List.of(
          "http://www.w3.org/TR/hcls-dataset/",
          "https://www.w3.org/TR/vocab-dcat-3/",
          "https://www.w3.org/TR/void/");
  private static final List<String> FORMATS =
      List.of("formats:Turtle", "formats:N-Triples", "formats:RDF_XML", "formats:JSON-LD");

  private final Graph graph;
  private final Build build;
  private final Names names;
  private final Counts counts;
  private final Content content;

  Whole(Graph graph, Build build, Names names, Counts counts, Content content) {
    this.graph = graph;
    this.build = build;
    this.names = names;
    this.counts = counts;
    this.content = content;
  }

  void describe() {
    String title = Levels.TITLE + ", release " + build.release() + ", all of the RDF";
    Subject whole =
        new Subject(graph, names.whole(), title).is("void:Dataset", "dcat:Distribution");
    Levels.published(whole, build, names)
        .words("dcterms:title", title)
        .words("dcterms:description", Levels.DESCRIPTION)
        .day("dcterms:modified", build.ended())
        .link("dcterms:source", Levels.TFLINK)
        .link("prov:wasDerivedFrom", Levels.TFLINK)
        .link("prov:wasGeneratedBy", names.of("build"))
        .link("foaf:page", build.publicUrl())
        .link("dcat:landingPage", build.publicUrl())
        .link("dcat:accessService", Service.iri(names))
        .link("dcat:accessURL", build.endpoint())
        .link("void:sparqlEndpoint", build.endpoint())
        .text("idot:preferredPrefix", "tflink")
        .links("dcterms:conformsTo", STANDARDS)
        .links("void:vocabulary", VOCABULARIES)
        .text("void:uriSpace", names.base())
        .link("sd:namedGraph", Service.metadata(names));
    for (String format : FORMATS) {
      whole.link("dcterms:format", Terms.iri(format)).link("void:feature", Terms.iri(format));
    }
    content.example().ifPresent(iri -> example(whole, iri));
    dumps(whole);
    statistics(whole);
    new Parts(graph, build, names, content.organisms()).describe(whole, counts);
  }

  private static void example(Subject whole, String iri) {
    whole
        .link("void:exampleResource", iri)
        .text("idot:exampleIdentifier", iri.substring(iri.lastIndexOf('/') + 1));
  }

  /** The files that hold all of it: as many triples. */
  private void dumps(Subject whole) {
    for (Distribution file : build.files()) {
      if (file.triples().isPresent() && file.triples().getAsLong() == counts.triples()) {
        whole.link("void:dataDump", build.address(file));
      }
    }
  }

  private void statistics(Subject whole) {
    whole
        .number("void:triples", counts.triples())
        .number("void:entities", counts.entities())
        .number("void:distinctSubjects", counts.subjects())
        .number("void:distinctObjects", counts.objects())
        .number("void:properties", counts.properties().size())
        .number("void:classes", counts.classes().size());
  }
}
