package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.CheckedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds, ways back and servers that take them up, ended with {@code kill -9} at points that differ
 * from run to run.
 */
@Timeout(300)
class KilledSwapIT {
  private static final long SECONDS = 40;
  private static final int TRIPLES = 5000;
  private static final String VERSIONS =
      "SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?v) AS ?versions) { ?s ?p ?v }";

  @TempDir Path store;
  private final HttpClient http = HttpClient.newHttpClient();
  private CheckedServer server;

  @AfterEach
  void kill() {
    server.process().destroyForcibly();
  }

  @Test
  void whateverIsKilledAWholeReleaseIsServedAndTheNextBuildWorks() throws Exception {
    long seed = System.nanoTime();
    System.out.println("KilledSwapIT: seed " + seed);
    Random random = new Random(seed);
    Releases.marked(store, 1, TRIPLES);
    serve();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    int rounds = 0;
    while (System.nanoTime() < end) {
      rounds++;
      round(random, rounds + 1);
      assertWhole();
    }
    System.out.println("KilledSwapIT: " + rounds + " rounds");
    Release last = Releases.marked(store, 0, TRIPLES);
    assertEquals(last, Store.open(store).released());
    assertWhole();
    server.close();
    assertNothingIsLeftBehind(last);
  }

  /** One change of the release, in which the server or who makes the change is killed. */
  private void round(Random random, int version) throws Exception {
    String[] change =
        random.nextInt(3) == 0
            ? new String[] {"rollback", store.toString()}
            : new String[] {"build", store.toString(), "" + version, "" + TRIPLES};
    boolean killServer = random.nextBoolean();
    try (OtherProcess other = OtherProcess.start(change)) {
      other.says(change[0].equals("build") ? "load" : "rollback");
      Thread.sleep(random.nextInt(killServer ? 2500 : 1200));
      if (killServer) {
        server.process().destroyForcibly().waitFor();
      }
    }
    if (killServer) {
      serve();
    }
  }

  private void serve() throws IOException {
    server = CheckedServer.start(CheckedServer.freeBase(), "serve", "--store", store.toString());
  }

  /** All triples of one version, now and when the server has looked at the store again. */
  private void assertWhole() throws Exception {
    for (int i = 0; i < 4; i++) {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(
                      URI.create(
                          server.base()
                              + "sparql?query="
                              + URLEncoder.encode(VERSIONS, StandardCharsets.UTF_8)))
                  .header("Accept", "text/csv")
                  .build(),
              BodyHandlers.ofString());
      assertEquals(200, response.statusCode(), response.body());
      assertEquals("n,versions\r\n" + (TRIPLES + 1) + ",1\r\n", response.body());
      Thread.sleep(150);
    }
  }

  private void assertNothingIsLeftBehind(Release last) throws IOException {
    new Inventory(Store.open(store)).prune(1, note -> {});
    assertEquals(List.of(last.id()), names(store.resolve("releases")));
    List<String> known = List.of("build.lock", "current", "releases", "rolled-back");
    assertTrue(known.containsAll(names(store)), names(store).toString());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
