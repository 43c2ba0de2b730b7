package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.answers.Caching;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.traffic.AddressRange;
import io.github.tflinkrdf.traffic.TrafficLimits;
import io.github.tflinkrdf.traffic.TrustedProxies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One client's queries, however many and however bad, do not keep another's from being answered.
 */
@Tag("timed")
@Timeout(120)
class FairnessTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
  private static final String SMALL = "SELECT ?s { ?s ?p ?o } LIMIT 1";
  private static final int QUERIES = 24;

  @TempDir Path store;
  private final ExecutorService many = Executors.newCachedThreadPool();

  @BeforeEach
  void build() {
    Releases.marked(store, 1, 2000);
  }

  @AfterEach
  void stop() {
    many.shutdownNow();
  }

  @Test
  void aSmallQueryIsAnsweredBesideTwoDozenEndlessOnesOfAnother() throws Exception {
    TrafficLimits limits = TrafficLimits.defaults().withPatience(Duration.ofSeconds(2));
    try (SparqlServer server = start(limits, Duration.ofSeconds(6))) {
      From small = new From("127.0.0.2", server.address());
      small.query(SMALL);
      List<CompletableFuture<From.Answer>> hostile = hostile(server, ENDLESS);
      Thread.sleep(500);
      long slowest = 0;
      for (int i = 0; i < 20; i++) {
        long began = System.nanoTime();
        assertEquals(200, small.query(SMALL).status());
        assertEquals(200, small.get("/health/live").status());
        slowest = Math.max(slowest, System.nanoTime() - began);
        Thread.sleep(100);
      }
      assertTrue(slowest < TimeUnit.SECONDS.toNanos(1), slowest / 1e9 + " s");
      int waitedOut = 0;
      for (CompletableFuture<From.Answer> each : hostile) {
        From.Answer answer = each.get(60, TimeUnit.SECONDS);
        answer.problem();
        waitedOut += answer.status() == 429 ? 1 : 0;
        if (answer.status() == 429) {
          assertTrue(Integer.parseInt(answer.headers().get("retry-after")) > 0);
        } else {
          assertEquals(503, answer.status());
        }
      }
      assertTrue(waitedOut >= QUERIES - 3 * limits.clientQueries(), waitedOut + " were sent away");
    }
  }

  @Test
  void thousandsOfSmallQueriesOfOneClientAreNoMisuse() {
    try (SparqlServer server = start(TrafficLimits.defaults(), Duration.ofSeconds(60))) {
      Client client = new Client(server);
      for (int i = 0; i < 3000; i++) {
        assertEquals(200, client.query("ASK { ?s ?p " + i + " }").statusCode());
      }
    }
  }

  @Test
  void behindATrustedProxyEachClientHasAShareAndItsRequestIdIsKept() throws Exception {
    TrafficLimits limits =
        TrafficLimits.defaults()
            .withQueries(3, 1)
            .withPatience(Duration.ofMillis(300))
            .withProxies(new TrustedProxies(List.of(AddressRange.of("127.0.0.9"))));
    try (SparqlServer server = start(limits, Duration.ofSeconds(4))) {
      From proxy = new From("127.0.0.9", server.address());
      String one = "X-Forwarded-For: 6.6.6.6, 192.0.2.1";
      CompletableFuture<From.Answer> busy =
          CompletableFuture.supplyAsync(() -> proxy.query(ENDLESS, one), many);
      Thread.sleep(1000);
      From.Answer again = proxy.query(SMALL, "X-Forwarded-For: 192.0.2.1");
      assertEquals(429, again.status(), again.body());
      assertEquals(200, proxy.query(SMALL, "X-Forwarded-For: 192.0.2.2").status());
      // who is no proxy is not believed
      From other = new From("127.0.0.8", server.address());
      assertEquals(200, other.query(SMALL, one, "X-Request-Id: abc").status());
      assertEquals(503, busy.get(30, TimeUnit.SECONDS).status());
      assertEquals("abc", id(proxy.query(SMALL, "X-Request-Id: abc")));
      assertTrue(id(other.query(SMALL, "X-Request-Id: abc")).matches("[0-9a-f]{16}"));
      assertTrue(id(proxy.query(SMALL, "X-Request-Id: a b")).matches("[0-9a-f]{16}"));
    }
  }

  private static String id(From.Answer answer) {
    return answer.headers().get("x-request-id");
  }

  private List<CompletableFuture<From.Answer>> hostile(SparqlServer server, String query) {
    From from = new From("127.0.0.3", server.address());
    List<CompletableFuture<From.Answer>> answers = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      answers.add(CompletableFuture.supplyAsync(() -> from.query(query), many));
    }
    return answers;
  }

  private SparqlServer start(TrafficLimits limits, Duration timeout) {
    return SparqlServer.start(
        ServerOptions.of(store)
            .withPort(0)
            .withQueryTimeout(timeout)
            .withTraffic(limits)
            // a kept answer takes no turn
            .withCaching(new Caching(0)));
  }
}
