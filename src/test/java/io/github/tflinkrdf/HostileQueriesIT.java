package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.guard.HostileData;
import io.github.tflinkrdf.guard.Vector;
import io.github.tflinkrdf.store.Releases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged server, in a small heap, asked what is made to stop it. */
@Tag("timed")
class HostileQueriesIT {
  private static final int TIMEOUT_SECONDS = 1;
  private static final int HEAP_MEGABYTES = 256;

  /** Of a process beside its heap: code, threads, indexes that are mapped. */
  private static final int BESIDE_HEAP = 350;

  private static final long SECOND = 1000;
  private static final Set<Integer> REFUSALS = Set.of(400, 403, 413, 429, 503);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final ExecutorService SENDERS = Executors.newFixedThreadPool(24);

  @TempDir static Path store;
  private static CheckedServer server;
  private static Bystander bystander;

  @BeforeAll
  static void start() throws IOException {
    Releases.build(store, HostileData::send);
    server = start(HEAP_MEGABYTES, store);
    bystander = new Bystander(server.base());
  }

  @AfterAll
  static void stop() throws IOException {
    SENDERS.shutdownNow();
    bystander.close();
    System.out.println(
        "the bystander had "
            + bystander.answers()
            + " answers; peak of memory "
            + peakMegabytes()
            + " MB");
    server.close();
  }

  private static CheckedServer start(int megabytes, Path served) throws IOException {
    return CheckedServer.start(
        List.of("-Xmx" + megabytes + "m", "-XX:+UseParallelGC"),
        CheckedServer.freeBase(),
        "serve",
        "--answer-cache",
        "0",
        "--store",
        served.toString(),
        "--query-timeout",
        "" + TIMEOUT_SECONDS);
  }

  static Stream<Vector> vectors() {
    return Stream.concat(Vector.endless(), Vector.refused());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void oneHostileQueryEndsAndNobodyElseWaits(Vector vector) throws Exception {
    // a machine that was busy with something else has a second try
    if (slowest(vector) >= SECOND) {
      long slowest = slowest(vector);
      assertTrue(slowest < SECOND, slowest + " ms");
    }
  }

  /** The longest that the bystander waited meanwhile, in milliseconds. */
  private static long slowest(Vector vector) throws Exception {
    long before = bystander.answers();
    bystander.slowestMillis();
    long began = System.nanoTime();
    HttpResponse<String> response = ask(vector.query());
    long took = (System.nanoTime() - began) / 1_000_000;
    long slowest = bystander.slowestMillis();
    System.out.printf(
        "%-45s %d after %5d ms; bystander %d ms%n", vector, response.statusCode(), took, slowest);
    assertTrue(REFUSALS.contains(response.statusCode()), response.statusCode() + "");
    assertTrue(took < TIMEOUT_SECONDS * 1000 + 2500, took + " ms");
    assertTrue(took < 500 || bystander.answers() > before, "the bystander is not answered");
    assertTrue(peakMegabytes() < HEAP_MEGABYTES + BESIDE_HEAP, peakMegabytes() + " MB");
    return slowest;
  }

  @Test
  void twentyFourOfTheWorstAtOnceEndAndNobodyElseWaits() throws Exception {
    if (slowestBesideTwentyFour() >= SECOND) {
      long slowest = slowestBesideTwentyFour();
      assertTrue(slowest < SECOND, slowest + " ms");
    }
  }

  private static long slowestBesideTwentyFour() throws Exception {
    List<Vector> worst = Vector.endless().limit(24).toList();
    bystander.slowestMillis();
    List<CompletableFuture<HttpResponse<String>>> responses =
        worst.stream()
            .map(each -> CompletableFuture.supplyAsync(() -> ask(each.query()), SENDERS))
            .toList();
    for (CompletableFuture<HttpResponse<String>> response : responses) {
      int status = response.get(60, TimeUnit.SECONDS).statusCode();
      assertTrue(REFUSALS.contains(status), status + "");
    }
    long slowest = bystander.slowestMillis();
    System.out.println("24 at once: bystander " + slowest + " ms, " + peakMegabytes() + " MB");
    assertTrue(server.process().isAlive());
    return slowest;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/rdf+xml",
        "application/ld+json"
      })
  void aLargeGraphIsWrittenOrRefusedInTime(String mediaType) {
    assertInTime("CONSTRUCT { ?a ?b ?c . ?c <urn:x:q> ?a } { ?a ?b ?c }", mediaType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "text/csv",
        "application/sparql-results+json",
        "application/sparql-results+xml"
      })
  void manyRowsAreWrittenOrRefusedInTime(String mediaType) {
    assertInTime("SELECT * { ?a ?b ?c . ?c <urn:x:p> ?d }", mediaType);
  }

  private static void assertInTime(String query, String mediaType) {
    long began = System.nanoTime();
    HttpResponse<String> response = ask(query, mediaType);
    long took = (System.nanoTime() - began) / 1_000_000;
    System.out.printf("%-45s %d after %5d ms%n", mediaType, response.statusCode(), took);
    assertTrue(response.statusCode() == 200 || REFUSALS.contains(response.statusCode()));
    assertTrue(took < TIMEOUT_SECONDS * 1000 + 2500, took + " ms");
    assertTrue(server.process().isAlive());
  }

  private static HttpResponse<String> ask(String query) {
    return ask(query, "*/*");
  }

  private static HttpResponse<String> ask(String query, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.base() + "sparql"))
            .header("Accept", accept)
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The most memory that the process ever had, in the main memory of the machine. */
  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/" + server.process().pid() + "/status");
    String line =
        Files.readAllLines(status).stream()
            .filter(each -> each.startsWith("VmHWM:"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
  }
}
