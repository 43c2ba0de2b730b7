package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.serve.From;
import io.github.tflinkrdf.store.Releases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server, asked by its supervisor to end. */
@Tag("timed")
@Timeout(120)
class StoppedServerIT {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @TempDir Path folder;

  @BeforeEach
  void build() {
    Releases.marked(folder.resolve("store"), 1, 2000);
  }

  @Test
  void whatRunsIsFinishedAndNothingNewIsBegun() throws Exception {
    Path log = folder.resolve("access.log");
    String base = CheckedServer.freeBase();
    CheckedServer server =
        CheckedServer.start(
            base,
            "serve",
            "--store",
            folder.resolve("store").toString(),
            "--query-timeout",
            "6",
            "--log-format",
            "json",
            "--access-log",
            log.toString());
    From client = new From("127.0.0.2", URI.create(base));
    CheckedServer.awaitReady(base);
    try (Socket idle = client.open();
        Socket kept = client.open()) {
      ask(kept, "/health/ready");
      CompletableFuture<From.Answer> running =
          CompletableFuture.supplyAsync(() -> client.query(ENDLESS));
      Thread.sleep(2000);
      long began = System.nanoTime();
      server.process().toHandle().destroy();
      Thread.sleep(500);
      assertThrows(UncheckedIOException.class, () -> client.get("/health/ready"));
      assertEquals(503, running.get(20, TimeUnit.SECONDS).status());
      assertEquals("query-timeout", running.join().problem().getObj("limit").getString("name"));
      assertTrue(server.process().waitFor(20, TimeUnit.SECONDS));
      assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(15));
      assertEquals(143, server.process().exitValue());
      assertEquals(-1, idle.getInputStream().read(), "an idle connection is closed");
    }
    List<JsonObject> lines = Files.readAllLines(log).stream().map(JSON::parse).toList();
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.get("status").getAsNumber().value().intValue() == 503));
    String said =
        new String(server.process().getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> slow = said.lines().filter(line -> line.startsWith("{")).toList();
    assertEquals(1, slow.size(), said);
    assertTrue(JSON.parse(slow.get(0)).getString("message").contains(ENDLESS));
    assertFalse(JSON.parse(slow.get(0)).getString("request").isBlank());
  }

  @Test
  void aConnectionThatStaysOpenIsToldThatItIsNotReady() throws Exception {
    String base = CheckedServer.freeBase();
    CheckedServer server =
        CheckedServer.start(
            base,
            "serve",
            "--store",
            folder.resolve("store").toString(),
            "--query-timeout",
            "5",
            "--access-log",
            "none");
    From client = new From("127.0.0.2", URI.create(base));
    CompletableFuture<From.Answer> running =
        CompletableFuture.supplyAsync(() -> client.query(ENDLESS));
    try (Socket kept = client.open()) {
      // half of a request is there when the signal comes, and it goes on
      send(kept, "GET /health/ready HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
      for (int i = 0; i < 25; i++) {
        if (i == 15) {
          server.process().toHandle().destroy();
        }
        Thread.sleep(100);
        send(kept, "X-" + i + ": y\r\n");
      }
      send(kept, "\r\n");
      From.Answer answer = From.read(kept);
      assertEquals(503, answer.status());
      assertEquals("/about#problem-stopping", answer.problem().getString("type"));
    }
    running.join();
    assertTrue(server.process().waitFor(20, TimeUnit.SECONDS));
  }

  private static void ask(Socket socket, String path) throws IOException {
    send(socket, "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertEquals(
        "HTTP/1.1 200",
        new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
