package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 protocol for queries. */
class ProtocolTest extends ServedExample {
  private static final String SELECT =
      "SELECT ?l { <http://purl.uniprot.org/uniprot/Q04864>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?l }";
  private static final String ASK = SELECT.replace("SELECT ?l", "ASK");
  private static final String JSON_ROWS = "application/sparql-results+json";

  @ParameterizedTest
  @ValueSource(strings = {"sparql", "sparql/"})
  void everyWayOfSendingAQueryWorksWithAndWithoutASlash(String path) {
    String form = "query=" + Client.encode(SELECT);
    assertRows(client.get(path + "?" + form));
    assertRows(client.post(path, "application/x-www-form-urlencoded", form));
    assertRows(client.post(path, "application/x-www-form-urlencoded; charset=UTF-8", form));
    assertRows(client.post(path, "application/sparql-query", SELECT));
    assertRows(client.post(path, "application/sparql-query; charset=utf-8", SELECT));
    assertRows(client.send("POST", path + "?" + form, ""));
  }

  @Test
  void aLongQueryIsAnswered() {
    String values = "<http://purl.uniprot.org/uniprot/Q04864> ".repeat(10_000);
    String query = "SELECT ?l { VALUES ?s { " + values + "} ?s a ?l } LIMIT 1";
    assertEquals(200, client.post("sparql", "application/sparql-query", query).statusCode());
    String padded = SELECT + " # " + "x".repeat(17_000);
    assertRows(client.query(padded));
  }

  @Test
  void aQueryBeyondTheLimitIsTooLarge() {
    String padded = SELECT + " #" + "x".repeat(10 << 20);
    assertRefused(413, client.post("sparql", "application/sparql-query", padded));
  }

  @Test
  void lettersOfAllAlphabetsGoInAndComeOut() {
    String query = "SELECT (\"Ärger ß 遺伝子 🧬\" AS ?x) {}";
    assertTrue(client.query(query).body().contains("Ärger ß 遺伝子 🧬"));
    HttpResponse<String> direct = client.post("sparql", "application/sparql-query", query);
    assertTrue(direct.body().contains("Ärger ß 遺伝子 🧬"), direct.body());
  }

  @Test
  void aWrongQueryIsABadRequestThatSaysWhere() {
    HttpResponse<String> response = client.query("SELECT ?x\nWHERE { ?x 遺 }");
    assertRefused(400, response);
    assertTrue(response.body().contains("line 2"), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"query=", "query=+", "query=ASK{}&query=ASK{}", "quer=ASK{}", "", "query=%GG"})
  void aFormWithoutExactlyOneQueryIsABadRequest(String form) {
    assertRefused(400, client.post("sparql", "application/x-www-form-urlencoded", form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "application/sparql-update", "x"})
  void aBodyOfAnotherTypeIsNotSupported(String type) {
    assertRefused(415, client.post("sparql", type, SELECT));
  }

  @Test
  void aQueryThatAsksAnotherServerIsForbidden() {
    String query = "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }";
    assertRefused(403, client.query(query));
  }

  @Test
  void deeplyNestedQueriesAreRefusedAndDoNotHarm() {
    String nested = "SELECT * { " + "{".repeat(50_000) + "}".repeat(50_000) + " }";
    assertRefused(400, client.post("sparql", "application/sparql-query", nested));
    assertRows(client.query(SELECT));
  }

  @Test
  void theGraphsOfTheProtocolStandInPlaceOfTheDefaultOne() {
    String path = "sparql?query=" + Client.encode(SELECT);
    HttpResponse<String> response = client.get(path + "&default-graph-uri=urn:x:none");
    assertEquals(0, rows(response));
  }

  @Test
  void graphsAreNamesAndAreNeverFetched() {
    String query =
        "SELECT * FROM <file:///etc/passwd> FROM <" + server.address() + "> { ?s ?p ?o }";
    HttpResponse<String> response = client.query(query);
    assertEquals(200, response.statusCode());
    assertEquals(0, rows(response));
  }

  @Test
  void parametersThatAreNotKnownAreNoError() {
    assertRows(client.get("sparql?ac=1&timeout=30&callback=x&query=" + Client.encode(SELECT)));
  }

  @Test
  void headGivesTheHeadersOfGetAndNoBody() {
    HttpResponse<String> head =
        client.send("HEAD", "sparql?query=" + Client.encode(SELECT), "", "Accept", "text/csv");
    assertEquals(200, head.statusCode());
    assertEquals("text/csv;charset=utf-8", Client.type(head));
    assertEquals("", head.body());
  }

  private static void assertRows(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(JSON_ROWS, Client.type(response));
    assertEquals(1, rows(response));
  }

  private static void assertRefused(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    Client.problem(response);
  }

  private static int rows(HttpResponse<String> response) {
    return JSON.parse(response.body()).getObj("results").get("bindings").getAsArray().size();
  }
}
