package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Releases;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a server counts, as Prometheus reads it. */
@Timeout(120)
class MetricsTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir Path store;
  private Release release;
  private SparqlServer server;
  private Client client;

  @BeforeEach
  void start() {
    release = Releases.marked(store, 1, 2000);
    server =
        SparqlServer.start(
            ServerOptions.of(store)
                .withPort(0)
                .withMetricsPort(0)
                .withQueryTimeout(Duration.ofSeconds(3)));
    client = new Client(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void requestsAreCountedByKindAndStatus() throws Exception {
    for (int i = 0; i < 3; i++) {
      client.query("ASK { ?s ?p ?o }");
    }
    client.query("ASK { ?s ?p ?o FILTER(?o = 1) }");
    client.query("nonsense");
    client.get("health/live");
    client.get("nowhere-" + "x".repeat(50));
    // what only the registry knows would be lost
    System.gc();
    String text = awaitLine("tflink_request_seconds_count{kind=\"other\",status=\"404\"} 1");
    assertLine(text, "tflink_request_seconds_count{kind=\"sparql\",status=\"200\"} 4");
    assertLine(text, "tflink_request_seconds_count{kind=\"sparql\",status=\"400\"} 1");
    assertLine(text, "tflink_request_seconds_count{kind=\"health\",status=\"200\"} 1");
    assertLine(text, "tflink_sent_bytes_total{kind=\"health\"} 5.0");
    assertLine(text, "tflink_query_seconds_count 2");
    assertLine(text, "tflink_query_seconds_bucket{le=\"+Inf\"} 2");
    assertLine(text, "tflink_answer_cache_requests_total{result=\"hit\"} 2.0");
    assertLine(text, "tflink_answer_cache_requests_total{result=\"miss\"} 2.0");
    assertLine(text, "tflink_answer_cache_entries 2.0");
    assertLine(text, "tflink_answer_cache_limit_bytes 6.4E7");
    assertLine(text, "tflink_queries_stopped_total{reason=\"refused\"} 1.0");
    assertLine(text, "tflink_service_requests_total{outcome=\"sent\"} 0.0");
    assertLine(text, "tflink_queries_stopped_total{reason=\"time\"} 0.0");
    assertFalse(text.contains("xxx"), "text of a client");
  }

  @Test
  void whatRunsAndWhatWaitsIsSeenAndWhatWasStoppedIsCounted() throws Exception {
    CompletableFuture<HttpResponse<String>> first =
        CompletableFuture.supplyAsync(() -> client.query(ENDLESS));
    awaitLine("tflink_queries_running 1.0");
    CompletableFuture<HttpResponse<String>> second =
        CompletableFuture.supplyAsync(() -> client.query(ENDLESS + " # the same"));
    awaitLine("tflink_queries_waiting 1.0");
    assertEquals(503, first.join().statusCode());
    assertEquals(503, second.join().statusCode());
    String text = awaitLine("tflink_queries_stopped_total{reason=\"time\"} 2.0");
    assertLine(text, "tflink_query_seconds_count 1");
    assertLine(text, "tflink_queries_running 0.0");
  }

  @Test
  void theReleaseAndItsChangesAreSeen() throws Exception {
    String text = scrape().body();
    String info = "tflink_release_served{release=\"%s\",version=\"dev\"} 1.0";
    assertLine(text, info.formatted(release.id()));
    assertLine(text, "tflink_release_changes_total 0.0");
    Release next = Releases.marked(store, 2, 10);
    String later = awaitLine(info.formatted(next.id()));
    assertLine(later, "tflink_release_changes_total 1.0");
    assertFalse(later.contains("release=\"" + release.id() + "\""), later);
  }

  @Test
  void theProcessIsSeen() throws Exception {
    HttpResponse<String> response = scrape();
    assertTrue(Client.type(response).startsWith("text/plain; version=0.0.4"));
    for (String name :
        new String[] {
          "jvm_memory_used_bytes{",
          "jvm_threads_live_threads ",
          "jvm_gc_",
          "process_files_open_files ",
          "process_uptime_seconds ",
          "process_cpu_usage "
        }) {
      assertTrue(response.body().contains("\n" + name), name);
    }
    for (String line : response.body().split("\n")) {
      assertTrue(
          line.matches("# (HELP|TYPE) \\w+ .*|\\w+(\\{[^}]*\\})? (NaN|[-+0-9.E]+|[+]Inf)"), line);
    }
  }

  @Test
  void thePublicPortHasNoneAndTheOtherNothingElse() throws Exception {
    for (String path : new String[] {"metrics", "$/metrics", "$/ping", "$/stats"}) {
      assertEquals(404, client.get("/" + path).statusCode(), path);
    }
    URI metrics = server.metrics().orElseThrow();
    for (String path : new String[] {"/", "/sparql?query=ASK%7B%7D", "/metrics/x"}) {
      assertEquals(404, get(metrics.resolve(path)).statusCode(), path);
    }
  }

  @Test
  void thePortIsOnALoopbackAddressAndClosedWithTheServer() throws Exception {
    URI metrics = server.metrics().orElseThrow();
    assertTrue(java.net.InetAddress.getByName(metrics.getHost()).isLoopbackAddress());
    server.close();
    assertThrows(
        ConnectException.class, () -> new Socket(metrics.getHost(), metrics.getPort()).close());
  }

  @Test
  void aPortThatIsTakenIsTheUsersMistake(@TempDir Path other) {
    Releases.marked(other, 1, 1);
    ServerOptions options = ServerOptions.of(other).withPort(0);
    int taken = server.metrics().orElseThrow().getPort();
    UserError error =
        assertThrows(UserError.class, () -> SparqlServer.start(options.withMetricsPort(taken)));
    assertTrue(error.getMessage().startsWith("--metrics-port " + taken + ": "));
    SparqlServer.start(options).close();
  }

  private String awaitLine(String line) throws Exception {
    String text = scrape().body();
    while (!text.contains("\n" + line)) {
      Thread.sleep(20);
      text = scrape().body();
    }
    return text;
  }

  private static void assertLine(String text, String line) {
    assertTrue(text.contains("\n" + line + "\n"), () -> "no " + line + " in\n" + text);
  }

  private HttpResponse<String> scrape() throws IOException, InterruptedException {
    return get(server.metrics().orElseThrow());
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
