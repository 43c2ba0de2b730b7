package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other servers let a request do, and this one does not. */
@Timeout(60)
class IgnoredParametersTest extends ServedExample {
  private static final String SELECT = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3";
  private static final String FORM = "application/x-www-form-urlencoded";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stylesheet=/evil.xsl",
        "callback=alert",
        "force-accept=text%2Fhtml",
        "output=csv",
        "output=%0d%0aX-Evil:+1",
        "results=xml"
      })
  void theyChangeNothing(String parameter) {
    for (String accept :
        new String[] {
          "application/sparql-results+xml", "application/sparql-results+json", "text/csv"
        }) {
      String form = "query=" + Client.encode(SELECT);
      HttpResponse<String> plain = client.get("sparql?" + form, "Accept", accept);
      HttpResponse<String> get = client.get("sparql?" + form + "&" + parameter, "Accept", accept);
      HttpResponse<String> post =
          client.post("sparql", FORM, form + "&" + parameter, "Accept", accept);
      for (HttpResponse<String> other : List.of(get, post)) {
        assertEquals(200, other.statusCode());
        assertEquals(plain.body(), other.body());
        assertEquals(Client.type(plain), Client.type(other));
        assertFalse(other.headers().map().containsKey("x-evil"));
      }
    }
  }

  @Test
  void noFileIsReadByAnyName(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(folder.resolve("secret.nt"), "<urn:x:a> <urn:x:b> \"secret\" .\n");
    for (String name :
        new String[] {file.toUri() + "", "file:" + file, file + "", "file://" + file}) {
      String iri = "<" + name + ">";
      for (String query :
          new String[] {
            "SELECT * FROM " + iri + " { ?s ?p ?o }",
            "SELECT * FROM NAMED " + iri + " { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * { GRAPH " + iri + " { ?s ?p ?o } }",
            "DESCRIBE " + iri + " FROM " + iri,
            "BASE <" + folder.toUri() + "> SELECT * FROM <secret.nt> { ?s ?p ?o }"
          }) {
        HttpResponse<String> response = client.query(query);
        assertTrue(response.statusCode() < 500, response.body());
        assertFalse(response.body().contains("secret\""), response.body());
      }
      String graph = "&default-graph-uri=" + Client.encode(name);
      HttpResponse<String> response =
          client.get("sparql?query=" + Client.encode("SELECT * { ?s ?p ?o }") + graph);
      assertFalse(response.body().contains("secret\""), response.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.2", "1", "60", "30000", "0", "", "7.25"})
  void secondsThatCanBeAreTaken(String seconds) {
    assertEquals(200, client.get("sparql?query=ASK%7B%7D&timeout=" + seconds).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "abc", "1e9", "1s", "0x10", "NaN", "99999999999", "1,5"})
  void secondsThatCannotBeAreABadRequest(String seconds) {
    HttpResponse<String> response = client.get("sparql?query=ASK%7B%7D&timeout=" + seconds);
    assertEquals(400, response.statusCode());
    Client.problem(response);
  }

  @Test
  void aClientMayLowerTheLimit() {
    String endless =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }";
    HttpResponse<String> response =
        client.get("sparql?timeout=0.5&query=" + Client.encode(endless));
    assertEquals(503, response.statusCode());
    assertEquals("0.5", Client.problem(response).getObj("limit").get("value") + "");
  }
}
