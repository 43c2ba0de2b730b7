package io.github.tflinkrdf.describe;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * The endpoint (W3C, "SPARQL 1.1 Service Description"; DCAT's data service). As SIB's tools ask,
 * {@code sd:graph} of the default graph is the VoID data set whose partitions describe it.
 */
final class Service {
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");

  private final Graph graph;
  private final Names names;

  Service(Graph graph, Names names) {
    this.graph = graph;
    this.names = names;
  }

  static String iri(Names names) {
    return names.shared("service");
  }

  /** The named graph of the metadata, as part of a data set; its name is another IRI. */
  static String metadata(Names names) {
    return names.of("graph/metadata");
  }

  /**
   * Describes it.
   *
   * @param endpoint its address
   */
  void describe(String endpoint, Limits limits) {
    Subject service =
        new Subject(graph, iri(names), "SPARQL endpoint of TFLink as RDF")
            .is("sd:Service", "dcat:DataService")
            .words("dcterms:title", "SPARQL endpoint of TFLink as RDF")
            .link("sd:endpoint", endpoint)
            .link("dcat:endpointURL", endpoint)
            .link("dcat:endpointDescription", endpoint)
            .link("dcat:servesDataset", names.version())
            .link("dcterms:license", Rights.iri(names))
            .link("dcterms:conformsTo", "https://www.w3.org/TR/sparql11-protocol/")
            .link("sd:supportedLanguage", Terms.iri("sd:SPARQL11Query"))
            .link("sd:defaultEntailmentRegime", "http://www.w3.org/ns/entailment/Simple")
            .link("sd:defaultDataset", names.of("default-dataset"));
    RESULT_FORMATS.forEach(
        format -> service.link("sd:resultFormat", Terms.iri("formats:" + format)));
    if (!limits.services().isEmpty()) {
      service.link("sd:feature", Terms.iri("sd:BasicFederatedQuery"));
    }
    limits.services().forEach(iri -> service.link("spex:federatesWith", iri));
    limits.seconds().ifPresent(n -> service.number("tfl:queryTimeLimit", n));
    limits.requestBytes().ifPresent(n -> service.number("tfl:requestSizeLimit", n));
    limits.resultRows().ifPresent(n -> service.number("tfl:resultRowLimit", n));
    limits.resultBytes().ifPresent(n -> service.number("tfl:resultSizeLimit", n));
    dataset();
  }

  private void dataset() {
    new Subject(graph, names.of("default-dataset"), "what the endpoint asks by default")
        .is("sd:Dataset")
        .link("sd:defaultGraph", names.of("default-graph"))
        .link("sd:namedGraph", metadata(names))
        .link("sd:namedGraph", names.of("graph/examples"));
    new Subject(graph, names.of("default-graph"), "all data, metadata and examples")
        .is("sd:Graph")
        .link("sd:graph", names.whole());
    new Subject(graph, metadata(names), "the metadata alone")
        .is("sd:NamedGraph")
        .link("sd:name", Names.metadataGraph(names.base()));
    new Subject(graph, names.of("graph/examples"), "the example queries alone")
        .is("sd:NamedGraph")
        .link("sd:name", Names.examplesGraph(names.base()));
  }
}
