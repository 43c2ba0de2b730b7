package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.Releases;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class SwapTest {
  /** The number of versions in all of the data: 1, unless an answer mixes two releases. */
  private static final String VERSIONS =
      "SELECT (MIN(?v) AS ?version) (COUNT(DISTINCT ?v) AS ?n) { ?s ?p ?v }";

  @TempDir Path store;

  @Test
  void newReleasesAreTakenUpUnderLoadAndNoRequestIsLostOrMixed() throws Exception {
    Releases.marked(store, 1, 2000);
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      AtomicBoolean stop = new AtomicBoolean();
      ExecutorService clients = Executors.newFixedThreadPool(3);
      List<Future<List<Integer>>> seen = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        seen.add(clients.submit(() -> askWithoutPause(server, stop)));
      }
      for (int version = 2; version <= 6; version++) {
        Releases.marked(store, version, 2000);
        await(server, version);
      }
      stop.set(true);
      for (Future<List<Integer>> versions : seen) {
        assertRising(versions.get(30, TimeUnit.SECONDS));
      }
      clients.shutdown();
      awaitReleases(2);
    }
  }

  @Test
  void aStoreWithoutAReleaseIsNotReadyUntilOneIsPublished() throws Exception {
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      Client client = new Client(server);
      assertEquals(200, client.get("health/live").statusCode());
      assertEquals(200, client.get("queries.json").statusCode());
      assertEquals(503, client.get("health/ready").statusCode());
      assertEquals(503, client.query("ASK {}").statusCode());
      Releases.marked(store, 1, 1);
      await(server, 1);
      assertEquals(200, client.get("health/ready").statusCode());
    }
  }

  @Test
  void aPointerToNothingLeavesTheFormerReleaseInUse() throws Exception {
    Releases.marked(store, 1, 10);
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      Files.writeString(store.resolve("current"), "20991120T120000Z");
      Thread.sleep(1000);
      assertEquals(1, version(new Client(server).query(VERSIONS, "Accept", "text/csv")));
    }
  }

  @Test
  void theStoreIsFreeWhenTheServerHasStopped() {
    Releases.marked(store, 1, 10);
    SparqlServer.start(ServerOptions.of(store).withPort(0)).close();
    SparqlServer.start(ServerOptions.of(store).withPort(0)).close();
  }

  @Test
  void aPortThatIsTakenIsTheUsersMistakeAndLeavesTheStoreFree() {
    Releases.marked(store, 1, 10);
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(emptyStore()).withPort(0))) {
      int port = server.address().getPort();
      UserError error =
          assertThrows(
              UserError.class, () -> SparqlServer.start(ServerOptions.of(store).withPort(port)));
      assertTrue(error.getMessage().contains("port " + port), error.getMessage());
      assertTrue(error.getMessage().contains("--port"), error.getMessage());
    }
    SparqlServer.start(ServerOptions.of(store).withPort(0)).close();
  }

  private Path emptyStore() {
    try {
      return Files.createDirectories(store.resolve("other"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Integer> askWithoutPause(SparqlServer server, AtomicBoolean stop) {
    Client client = new Client(server);
    List<Integer> versions = new ArrayList<>();
    while (!stop.get()) {
      versions.add(version(client.query(VERSIONS, "Accept", "text/csv")));
    }
    return versions;
  }

  private static int version(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    String[] row = response.body().lines().skip(1).findFirst().orElseThrow().split(",");
    assertEquals("1", row[1], "an answer from two releases");
    return Integer.parseInt(row[0]);
  }

  private static void assertRising(List<Integer> versions) {
    assertEquals(versions.stream().sorted().toList(), versions);
    assertTrue(versions.stream().distinct().count() > 2, "the client met too few releases");
    assertFalse(versions.isEmpty());
  }

  private static void await(SparqlServer server, int version) throws InterruptedException {
    Client client = new Client(server);
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (client.get("health/ready").statusCode() != 200
        || version(client.query(VERSIONS, "Accept", "text/csv")) != version) {
      assertTrue(System.nanoTime() < deadline, "version " + version + " was never taken up");
      Thread.sleep(50);
    }
  }

  /** Releases that the server has closed can be pruned by the next build. */
  private void awaitReleases(int expected) throws Exception {
    Thread.sleep(1000);
    Releases.marked(store, 7, 1);
    Thread.sleep(1000);
    Releases.marked(store, 8, 1);
    try (Stream<Path> folders = Files.list(store.resolve("releases"))) {
      assertEquals(expected, folders.count());
    }
  }
}
