package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.web.RdfSyntax;
import io.github.tflinkrdf.web.Reply;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
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

  private ServiceDescription() {}

  /**
   * The description in one of the syntaxes.
   *
   * @param endpoint address of the endpoint
   */
  static Reply in(RdfSyntax syntax, String endpoint) {
    return syntax.reply(describe(endpoint).getGraph(), Map.of("sd", SD, "format", FORMATS));
  }

  private static Model describe(String endpoint) {
    Model model = ModelFactory.createDefaultModel();
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
