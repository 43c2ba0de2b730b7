package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to queries: the page, the text and the result behind one address. */
class QueryLinksTest extends ServedExample {
  private static final String SELECT = "SELECT (\"é\" AS ?one) {}";
  private static final String CONSTRUCT = "CONSTRUCT { <urn:x:s> <urn:x:p> 1 } {}";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  @ParameterizedTest
  @CsvSource({
    "application/sparql-query, application/sparql-query;charset=utf-8",
    "text/plain, text/plain;charset=utf-8",
    "*/*, application/sparql-query;charset=utf-8",
  })
  void theTextComesToWhoeverReadsIt(String accept, String type) {
    for (String query : List.of(SELECT, "no query at all")) {
      HttpResponse<String> response = client.get("q/" + packed(query), "Accept", accept);
      assertEquals(200, response.statusCode());
      assertEquals(query, response.body());
      assertEquals(type, Client.type(response));
      assertEquals("Accept, Accept-Encoding", response.headers().firstValue("Vary").orElse(""));
    }
  }

  @Test
  void aBrowserGetsThePage() {
    HttpResponse<String> page = client.get("sparql", "Accept", BROWSER);
    HttpResponse<String> linked = client.get("q/" + packed(SELECT), "Accept", BROWSER);
    assertEquals("text/html;charset=utf-8", Client.type(linked));
    assertEquals(page.body(), linked.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "application/json",
        "text/csv",
        "text/tab-separated-values"
      })
  void theResultComesByAccept(String accept) {
    HttpResponse<String> asked = client.query(SELECT, "Accept", accept);
    HttpResponse<String> linked = client.get("q/" + packed(SELECT), "Accept", accept);
    assertEquals(200, linked.statusCode());
    assertEquals(Client.type(asked), Client.type(linked));
    assertEquals(asked.body(), linked.body());
  }

  @ParameterizedTest
  @CsvSource({
    "csv, SELECT, text/csv;charset=utf-8",
    "tsv, SELECT, text/tab-separated-values;charset=utf-8",
    "json, SELECT, application/sparql-results+json",
    "xml, SELECT, application/sparql-results+xml",
    "rq, SELECT, text/plain;charset=utf-8",
    "ttl, CONSTRUCT, text/turtle;charset=utf-8",
    "nt, CONSTRUCT, application/n-triples",
    "jsonld, CONSTRUCT, application/ld+json",
    "rdf, CONSTRUCT, application/rdf+xml",
  })
  void anEndingComesBeforeTheHeader(String ending, String kind, String type) {
    String query = kind.equals("SELECT") ? SELECT : CONSTRUCT;
    for (String method : List.of("GET", "HEAD")) {
      HttpResponse<String> response =
          client.send(method, "q/" + packed(query) + "." + ending, "", "Accept", BROWSER);
      assertEquals(200, response.statusCode());
      assertEquals(type, Client.type(response));
      assertEquals(method.equals("HEAD"), response.body().isEmpty());
    }
  }

  @Test
  void everyExampleHasALinkOfItsName() {
    for (String name : Resources.bundled().names("queries/", ".rq")) {
      String path = "q/" + name.substring("queries/".length(), name.length() - ".rq".length());
      assertEquals(Resources.bundled().get(name).text(), client.get(path + ".rq").body());
    }
    HttpResponse<String> rows = client.get("q/01-factors-of-a-gene.csv");
    assertTrue(rows.body().startsWith("factor,factorLabel,"), rows.body());
    assertTrue(rows.body().contains("BACH1"), rows.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"q/", "q/nope", "q/nope.csv", "q/01-factors-of-a-gene.csv.rq", "q/.csv"})
  void aLinkThatLeadsNowhereSaysSo(String path) {
    for (String accept : List.of("text/csv", "text/html", "*/*")) {
      HttpResponse<String> response = client.get(path, "Accept", accept);
      assertEquals(404, response.statusCode(), path + " " + accept);
      assertTrue(response.body().contains("holds no query"), response.body());
    }
  }

  @Test
  void anEndingThatIsNoneOfOursIsNotFound() {
    assertEquals(404, client.get("q/" + packed(SELECT) + ".pdf").statusCode());
  }

  @Test
  void aLinkThatGrowsHugeIsNotUnpacked() {
    assertEquals(404, client.get("q/" + packed("#".repeat(20 << 20))).statusCode());
  }

  @Test
  void whatFailsFailsAsAtTheEndpoint() {
    HttpResponse<String> wrong = client.get("q/" + packed("SELECT") + ".csv");
    assertEquals(400, wrong.statusCode());
    assertTrue(
        Client.problem(wrong).getString("detail").startsWith("the query is not SPARQL"),
        wrong.body());
    assertEquals(400, client.get("q/" + packed(CONSTRUCT) + ".csv").statusCode());
    assertEquals(405, client.post("q/" + packed(SELECT), "text/plain", "x").statusCode());
  }

  @Test
  void withoutAReleaseThePageIsThereAndResultsAreNot(@TempDir Path empty) {
    try (SparqlServer unready = SparqlServer.start(ServerOptions.of(empty).withPort(0))) {
      Client asking = new Client(unready);
      assertEquals(200, asking.get("sparql", "Accept", BROWSER).statusCode());
      assertEquals(200, asking.get("q/" + packed(SELECT) + ".rq").statusCode());
      assertEquals(503, asking.get("q/" + packed(SELECT) + ".csv").statusCode());
      assertEquals(
          "{\"classes\":[],\"properties\":[]}",
          asking.get("schema.json").body().replaceAll("\\s", ""));
    }
  }

  @Test
  void theSchemaAndThePrefixesAreThoseOfTheRelease() {
    assertEquals("application/json", Client.type(client.get("schema.json")));
    String prefixes = client.get("prefixes.json").body();
    assertTrue(prefixes.contains("https://w3id.org/tflink-rdf/ontology#"), prefixes);
    assertTrue(prefixes.contains("\"upgene\""), "one that only the data has: " + prefixes);
  }

  /** As the browser makes it. */
  private static String packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION, true))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }
}
