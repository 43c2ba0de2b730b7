package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Queries that take too long, and servers that are stopped. */
@Tag("timed")
@Timeout(60)
class StoppingTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String ENDLESS_ROWS =
      "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir Path store;

  @BeforeEach
  void build() {
    Releases.marked(store, 1, 2000);
  }

  @Test
  void aQueryThatTakesTooLongIsStoppedWithAPlainReason() {
    try (SparqlServer server = start(Duration.ofSeconds(1))) {
      Client client = new Client(server);
      long start = System.nanoTime();
      HttpResponse<String> response = client.query(ENDLESS);
      assertEquals(503, response.statusCode());
      assertStopped(1, response);
      assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(10));
      assertEquals(200, client.query("ASK {}").statusCode(), "the server goes on");
    }
  }

  @Test
  void anAnswerThatIsCutByTheTimeoutNeverLooksComplete() {
    try (SparqlServer server = start(Duration.ofSeconds(1))) {
      Client client = new Client(server);
      for (String type : new String[] {"text/csv", "application/sparql-results+json"}) {
        HttpResponse<String> response = client.query(ENDLESS_ROWS, "Accept", type);
        assertEquals(503, response.statusCode());
        assertStopped(1, response);
      }
      String construct = ENDLESS_ROWS.replace("SELECT *", "CONSTRUCT { ?a ?e ?l } WHERE");
      assertEquals(503, client.query(construct).statusCode());
    }
  }

  @Test
  void aRequestInFlightIsFinishedBeforeTheServerStops() throws Exception {
    SparqlServer server = start(Duration.ofSeconds(8));
    Client client = new Client(server);
    CompletableFuture<HttpResponse<String>> inFlight =
        CompletableFuture.supplyAsync(() -> client.query(ENDLESS));
    Thread.sleep(700);
    server.close();
    assertStopped(8, inFlight.get(5, TimeUnit.SECONDS));
    assertThrows(UncheckedIOException.class, () -> new Client(server).get("health/live"));
  }

  @Test
  void anIdleServerStopsAtOnce() {
    SparqlServer server = start(Duration.ofMinutes(10));
    Client client = new Client(server);
    assertEquals(200, client.get("health/live").statusCode());
    long start = System.nanoTime();
    server.close();
    assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(5));
  }

  private static void assertStopped(int seconds, HttpResponse<String> response) {
    JsonObject problem = Client.problem(response);
    assertEquals("/about#problem-query-timeout", problem.getString("type"));
    String reason = "the query was stopped after " + seconds + " s; ask for less: ";
    assertTrue(problem.getString("detail").startsWith(reason), problem.getString("detail"));
    assertEquals(seconds, problem.getObj("limit").get("value").getAsNumber().value().intValue());
  }

  private SparqlServer start(Duration timeout) {
    return SparqlServer.start(ServerOptions.of(store).withPort(0).withQueryTimeout(timeout));
  }
}
