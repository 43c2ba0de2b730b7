package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.store.Releases;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is whole, or says that it is not, or is none. */
class RowLimitTest {
  private static final int LIMIT = 50;

  @TempDir static Path store;
  private static SparqlServer server;
  private static Client client;

  @BeforeAll
  static void start() {
    Releases.marked(store, 1, 2000);
    QueryLimits limits = QueryLimits.of(Duration.ofSeconds(20), LIMIT);
    server = SparqlServer.start(ServerOptions.of(store).withPort(0).withLimits(limits));
    client = new Client(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void asManyRowsAsAreAllowedAreAWholeAnswer() {
    HttpResponse<String> response = client.query(rows(LIMIT), "Accept", "text/csv");
    assertEquals(200, response.statusCode());
    assertEquals(LIMIT + 1, response.body().lines().count());
    assertComplete("true", response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/sparql-results+json"})
  void oneRowMoreIsNoAnswerAtAll(String type) {
    assertRefused("the answer has more than 50 rows", client.query(rows(51), "Accept", type));
  }

  @Test
  void moreTriplesThanRowsAreNoAnswerEither() {
    String construct = rows(51).replace("SELECT *", "CONSTRUCT WHERE");
    assertRefused("the answer has more than 50 triples", client.query(construct));
  }

  @Test
  void theFirstRowsInJsonAreMarkedAndLinkToTheLimits() {
    HttpResponse<String> response = first(10, 40, "application/sparql-results+json");
    JsonObject result = JSON.parse(response.body());
    assertEquals(10, result.getObj("results").get("bindings").getAsArray().size());
    assertEquals(
        Resources.DEFAULT_BASE + "about#limits",
        result.getObj("head").get("link").getAsArray().get(0).getAsString().value());
    assertComplete("false", response);
  }

  @Test
  void theFirstRowsInXmlAreMarkedAndLinkToTheLimits() {
    HttpResponse<String> response = first(10, 40, "application/sparql-results+xml");
    assertTrue(
        response.body().contains("<link href=\"" + Resources.DEFAULT_BASE + "about#limits\"/>"),
        response.body());
    assertEquals(10, response.body().split("<result>", -1).length - 1);
    assertComplete("false", response);
  }

  @Test
  void theFirstRowsInCsvAreRowsAndNothingElse() {
    HttpResponse<String> response = first(10, 40, "text/csv");
    assertEquals(11, response.body().lines().count());
    assertFalse(response.body().contains("limit"));
    assertComplete("false", response);
  }

  @Test
  void asManyRowsAsThereAreAreAllOfThem() {
    HttpResponse<String> response = first(10, 10, "application/sparql-results+json");
    assertFalse(response.body().contains("\"link\""));
    assertComplete("true", response);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "10001", "99999999999"})
  void aNumberOfRowsThatIsNoneIsABadRequest(String rows) {
    String path = "sparql?max-rows=" + rows + "&query=" + Client.encode(rows(1));
    assertEquals(400, client.get(path).statusCode());
  }

  private static HttpResponse<String> first(int max, int there, String type) {
    String path = "sparql?max-rows=" + max + "&query=" + Client.encode(rows(there));
    return client.get(path, "Accept", type);
  }

  private static String rows(int limit) {
    return "SELECT * { ?s ?p ?o } LIMIT " + limit;
  }

  private static void assertRefused(String reason, HttpResponse<String> response) {
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains(reason), response.body());
  }

  private static void assertComplete(String complete, HttpResponse<String> response) {
    assertEquals(complete, response.headers().firstValue("X-Result-Complete").orElseThrow());
  }
}
