package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.store.ResultFormat;
import io.github.tflinkrdf.store.ResultFormat.Syntax;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself (SPARQL 1.1 Service Description). */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
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
  private static final Query ANY_GRAPH = QueryFactory.create("CONSTRUCT WHERE { ?s ?p ?o }");
  private static final List<Syntax> SYNTAXES =
      Stream.of(ResultFormat.TTL, ResultFormat.NT, ResultFormat.XML, ResultFormat.JSON)
          .map(format -> format.syntax(ANY_GRAPH).orElseThrow())
          .toList();

  private ServiceDescription() {}

  /** The media types in which it can be had, the most usual first. */
  static List<String> mediaTypes() {
    return SYNTAXES.stream().map(Syntax::mediaType).toList();
  }

  /**
   * The description in one of the media types.
   *
   * @param endpoint address of the endpoint
   */
  static Reply in(String mediaType, String endpoint) {
    Syntax syntax =
        SYNTAXES.stream().filter(s -> s.mediaType().equals(mediaType)).findFirst().orElseThrow();
    String text =
        RDFWriter.source(describe(endpoint))
            .lang(syntax.lang())
            .set(RIOT.symTurtleDirectiveStyle, "at")
            .asString();
    return Reply.of(200, mediaType, text);
  }

  private static Model describe(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("format", FORMATS);
    Resource service = model.createResource(endpoint + "#service");
    Resource dataset = model.createResource(endpoint + "#dataset");
    Resource graph = model.createResource(endpoint + "#default-graph");
    service
        .addProperty(RDF.type, term(model, "Service"))
        .addProperty(property(model, "endpoint"), model.createResource(endpoint))
        .addProperty(property(model, "supportedLanguage"), term(model, "SPARQL11Query"))
        .addProperty(property(model, "defaultDataset"), dataset);
    RESULT_FORMATS.forEach(
        name ->
            service.addProperty(
                property(model, "resultFormat"), model.createResource(FORMATS + name)));
    dataset
        .addProperty(RDF.type, term(model, "Dataset"))
        .addProperty(property(model, "defaultGraph"), graph);
    graph.addProperty(RDF.type, term(model, "Graph"));
    return model;
  }

  private static Resource term(Model model, String name) {
    return model.createResource(SD + name);
  }

  private static Property property(Model model, String name) {
    return model.createProperty(SD, name);
  }
}
