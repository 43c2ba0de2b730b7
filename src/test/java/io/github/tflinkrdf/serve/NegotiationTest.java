package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which syntax an answer comes. */
class NegotiationTest extends ServedExample {
  private static final String SELECT =
      "SELECT ?l { <http://purl.uniprot.org/uniprot/Q04864>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?l }";
  private static final String CONSTRUCT = SELECT.replace("SELECT ?l", "CONSTRUCT WHERE");
  private static final String ASK = SELECT.replace("SELECT ?l", "ASK");
  private static final String JSON_ROWS = "application/sparql-results+json";

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv;charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
    "text/plain, text/plain;charset=utf-8",
    "application/json, application/json",
    "application/xml, application/xml",
    "*/*, application/sparql-results+json",
    "text/html, application/sparql-results+json",
    "image/png, application/sparql-results+json",
    "text/turtle, application/sparql-results+json",
    "application/*, application/sparql-results+json",
    "'text/csv;q=0.5, application/sparql-results+xml', application/sparql-results+xml",
    "'application/sparql-results+json;q=0.1, text/csv;q=0.2', text/csv;charset=utf-8",
    "'text/html,application/xhtml+xml,*/*;q=0.8', application/sparql-results+json",
    "'application/*;q=0, */*', text/xml;charset=utf-8",
    "'so bad;;;q=x,,text/csv', text/csv;charset=utf-8",
  })
  void rowsComeInTheTypeThatIsPreferred(String accept, String type) {
    HttpResponse<String> response = client.query(SELECT, "Accept", accept);
    assertEquals(200, response.statusCode());
    assertEquals(type, Client.type(response));
    assertTrue(response.body().contains("REL"), response.body());
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle;charset=utf-8",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "application/ld+json, application/ld+json",
    "*/*, text/turtle;charset=utf-8",
    "text/html, text/turtle;charset=utf-8",
    "'text/turtle, application/sparql-results+json', text/turtle;charset=utf-8",
    "'application/sparql-results+json, text/turtle;q=0.1', text/turtle;charset=utf-8",
  })
  void triplesComeInTheTypeThatIsPreferred(String accept, String type) {
    for (String query :
        new String[] {CONSTRUCT, "DESCRIBE <http://purl.uniprot.org/uniprot/Q04864>"}) {
      HttpResponse<String> response = client.query(query, "Accept", accept);
      assertEquals(200, response.statusCode());
      assertEquals(type, Client.type(response));
      assertTrue(graph(response).size() > 0, response.body());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, application/sparql-results+json",
  })
  void aYesOrNoComesInTheTypesThatTheStandardHasForIt(String accept, String type) {
    HttpResponse<String> response = client.query(ASK, "Accept", accept);
    assertEquals(type, Client.type(response));
    assertTrue(response.body().contains("true"), response.body());
  }

  @Test
  void withoutAnAcceptHeaderRowsAreJsonAndTriplesTurtle() {
    assertEquals(JSON_ROWS, Client.type(client.query(SELECT)));
    assertEquals("text/turtle;charset=utf-8", Client.type(client.query(CONSTRUCT)));
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv;charset=utf-8", "tsv, text/tab-separated-values;charset=utf-8",
    "json, application/sparql-results+json", "xml, application/sparql-results+xml",
    "table, text/plain;charset=utf-8",
  })
  void aFormatInTheAddressComesBeforeTheHeader(String format, String type) {
    String path = "sparql?format=" + format + "&query=" + Client.encode(SELECT);
    assertEquals(type, Client.type(client.get(path, "Accept", "text/html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "pdf", ""})
  void aFormatThatCannotHoldTheAnswerIsABadRequest(String format) {
    String path = "sparql?format=" + format + "&query=" + Client.encode(CONSTRUCT);
    assertRefused(400, client.get(path));
  }

  @Test
  void anAnswerThatDoesNotFitIntoMemoryIsSentWhole() {
    String query = "SELECT ?x ?y ?z { ?x a ?t . ?y a ?u . ?z a ?v } ORDER BY ?x LIMIT 40000";
    HttpResponse<String> response = client.query(query, "Accept", "text/csv");
    assertEquals(40_001, response.body().lines().count());
    assertTrue(response.body().length() > 2 << 20);
  }

  private static void assertRefused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    Client.problem(response);
  }

  private static Graph graph(HttpResponse<String> response) {
    Lang lang = RDFLanguages.contentTypeToLang(Client.type(response).split(";", 2)[0]);
    return RDFParser.fromString(response.body(), lang).toGraph();
  }
}
