package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the data stay as they are. */
class ReadOnlyTest {
  private static final String INSERT = "INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }";
  private static final String TRIPLE = "<urn:x:a> <urn:x:b> <urn:x:c> .";

  @TempDir static Path store;
  private static SparqlServer server;
  private static Client client;
  private static String before;

  @BeforeAll
  static void start() {
    Releases.example(store);
    server = SparqlServer.start(ServerOptions.of(store).withPort(0));
    client = new Client(server);
    before = content();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void nothingHasChanged() {
    assertEquals(before, content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sparql", "sparql/", "sparql/update", "update", "", "sparql/data", "$/update"})
  void noUpdateIsTaken(String path) {
    assertRefused(client.post(path, "application/sparql-update", INSERT));
    String form = "update=" + Client.encode(INSERT);
    assertRefused(client.post(path, "application/x-www-form-urlencoded", form));
    assertRefused(client.send("POST", path + "?" + form, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }'", "'DELETE WHERE { ?s ?p ?o }'", "CLEAR ALL",
    "DROP ALL", "'LOAD <file:///etc/passwd>'", "'CREATE GRAPH <urn:x:g>'"
  })
  void anUpdateInPlaceOfAQueryIsNotSparqlQuery(String update) {
    assertRefused(client.query(update));
    assertRefused(client.post("sparql", "application/sparql-query", update));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sparql",
        "sparql?default",
        "sparql?graph=urn:x:g",
        "sparql/data",
        "sparql/data?default",
        "sparql/?default",
        "sparql/upload",
        ""
      })
  void noGraphIsStoredReplacedOrRemoved(String path) {
    for (String method : new String[] {"PUT", "POST", "PATCH", "DELETE"}) {
      assertRefused(client.send(method, path, TRIPLE, "Content-Type", "text/turtle"));
      assertRefused(client.send(method, path, TRIPLE, "Content-Type", "application/n-quads"));
      assertRefused(client.send(method, path, "TX .", "Content-Type", "application/rdf-patch"));
    }
  }

  @Test
  void noFileIsUploaded() {
    String part =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.nt\"\r\n\r\n"
            + TRIPLE
            + "\r\n--x--\r\n";
    assertRefused(client.post("sparql", "multipart/form-data; boundary=x", part));
    assertRefused(client.post("sparql/upload", "multipart/form-data; boundary=x", part));
  }

  @Test
  void theGraphStoreProtocolIsNotSpokenEitherWay() {
    HttpResponse<String> response = client.get("sparql?default", "Accept", "application/n-triples");
    assertTrue(response.body().contains("sparql-service-description"), "not the data");
  }

  private static void assertRefused(HttpResponse<String> response) {
    int status = response.statusCode();
    assertTrue(
        status == 400 || status == 404 || status == 405 || status == 415,
        status + ": " + response.body());
  }

  private static String content() {
    return client
        .query(
            "SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?g) AS ?graphs)"
                + " { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }")
        .body();
  }
}
