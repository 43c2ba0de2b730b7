package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.answers.Caching;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.traffic.TrafficLimits;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send a byte a second, or nothing, or do not read. */
@Tag("timed")
@Timeout(180)
class SlowClientsTest {
  private static final int MANY = 2000;
  private static final List<String> STARTS =
      List.of(
          "GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\nX-Drip: ",
          "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
              + "Content-Length: 100000\r\n\r\nASK {} #",
          "PUT /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\nx",
          "DELETE /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nea60\r\nx");
  private static final Pace FAST =
      new Pace(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(3), 64L << 10);

  @TempDir Path store;
  private final List<Socket> open = new ArrayList<>();

  @BeforeEach
  void build() {
    Releases.marked(store, 1, 2000);
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
  }

  @Test
  void twoThousandThatDripHeadersAndBodiesLeaveRoomForAnother() throws Exception {
    try (SparqlServer server = SparqlServer.start(options())) {
      From hostile = new From("127.0.0.3", server.address());
      From small = new From("127.0.0.2", server.address());
      assertAnswered(small);
      for (int i = 0; i < MANY; i++) {
        open.add(hostile.open());
        String start = STARTS.get(i % STARTS.size());
        drip(open.get(i), start);
      }
      for (int second = 0; second < 5; second++) {
        for (Socket socket : open) {
          drip(socket, "x");
        }
        assertAnswered(small);
        Thread.sleep(300);
      }
    }
  }

  @Test
  void aFullServerTakesTheNewClientAndNotTheOneThatWaits() throws Exception {
    TrafficLimits few =
        new TrafficLimits(4, 2, 60, Duration.ofSeconds(5), 40, TrafficLimits.defaults().proxies());
    try (SparqlServer server = SparqlServer.start(options().withTraffic(few))) {
      // ten is the share of each
      for (int client = 10; client < 16; client++) {
        for (int i = 0; i < 15; i++) {
          open.add(new From("127.0.0." + client, server.address()).open());
        }
      }
      Thread.sleep(300);
      assertAnswered(new From("127.0.0.2", server.address()));
    }
  }

  @Test
  void whoSendsTooSlowlyIsCutOff() throws Exception {
    ServerOptions options = options().withPace(FAST);
    try (SparqlServer server = SparqlServer.start(options)) {
      From hostile = new From("127.0.0.3", server.address());
      Socket head = hostile.open();
      Socket body = hostile.open();
      Socket put = hostile.open();
      open.addAll(List.of(head, body, put));
      drip(put, STARTS.get(2));
      drip(head, "GET / HTTP/1.1\r\nHost: x\r\nX-Drip: ");
      drip(
          body,
          "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
              + "Content-Length: 100000\r\n\r\n");
      assertThrows(IOException.class, () -> dripOn(head), "headers");
      assertThrows(IOException.class, () -> dripOn(body), "body");
      assertThrows(IOException.class, () -> dripOn(put), "a body that nobody wants");
      assertAnswered(new From("127.0.0.3", server.address()));
    }
  }

  @Test
  void whoDoesNotReadHoldsNoTurnAndIsCutOff() throws Exception {
    ServerOptions options =
        options().withPace(FAST).withTraffic(TrafficLimits.defaults().withQueries(1, 1));
    try (SparqlServer server = SparqlServer.start(options)) {
      From hostile = new From("127.0.0.3", server.address());
      String rows = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 200000";
      for (int i = 0; i < 2; i++) {
        Socket socket = hostile.open();
        open.add(socket);
        drip(socket, "GET /sparql?query=" + Client.encode(rows) + " HTTP/1.1\r\nHost: x\r\n\r\n");
      }
      long began = System.nanoTime();
      while (!new From("127.0.0.2", server.address()).query("ASK {}").body().contains("true")) {
        assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(60));
      }
      for (Socket socket : open) {
        assertFalse(isWhole(socket));
      }
    }
  }

  /** No answer is kept, as such a one takes no turn. */
  private ServerOptions options() {
    return ServerOptions.of(store).withPort(0).withCaching(new Caching(0));
  }

  private static void assertAnswered(From client) {
    long began = System.nanoTime();
    assertEquals(200, client.query("ASK {}").status());
    assertEquals(200, client.get("/health/live").status());
    assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(1));
  }

  /** Those that were cut off are not counted. */
  private static void drip(Socket socket, String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // closed by the server
    }
  }

  private static void dripOn(Socket socket) throws Exception {
    for (int i = 0; i < 100; i++) {
      socket.getOutputStream().write('x');
      Thread.sleep(200);
    }
  }

  /** Reads slowly for longer than is borne, and then all that is still there. */
  private static boolean isWhole(Socket socket) throws Exception {
    String start = new String(socket.getInputStream().readNBytes(2000), StandardCharsets.UTF_8);
    long length = Long.parseLong(start.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    for (int i = 0; i < 50; i++) {
      socket.getInputStream().readNBytes(2000);
      Thread.sleep(200);
    }
    try {
      return socket.getInputStream().readAllBytes().length > length - 102_000;
    } catch (IOException e) {
      return false;
    }
  }
}
