package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.log.Log;
import io.github.tflinkrdf.log.LogFormat;
import io.github.tflinkrdf.store.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A line for each request, into which nobody writes. */
@Timeout(60)
class AccessLogTest {
  @TempDir Path folder;
  private Path file;
  private SparqlServer server;
  private From client;

  @BeforeEach
  void start() {
    Releases.example(folder.resolve("store"));
    file = folder.resolve("access.log");
    ServerOptions options = ServerOptions.of(folder.resolve("store")).withPort(0);
    server = SparqlServer.start(options.withAccessLog(Log.file(LogFormat.JSON, file)));
    client = new From("127.0.0.5", server.address());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aQueryIsKnownByItsHashAndNotByItsText() throws Exception {
    String query = "ASK { ?secret ?p ?o }";
    From.Answer answer = client.query(query, "User-Agent: test/1");
    JsonObject line = lines(1).get(0);
    assertEquals(answer.headers().get("x-request-id"), line.getString("request"));
    assertEquals("127.0.0.5", line.getString("client"));
    assertEquals("GET", line.getString("method"));
    assertEquals("/sparql", line.getString("path"));
    assertEquals(200, number(line, "status"));
    assertEquals(answer.body().length(), number(line, "bytes"));
    assertEquals("application/sparql-results+json", line.getString("type"));
    assertEquals("test/1", line.getString("agent"));
    assertEquals(query.length(), number(line, "length"));
    assertTrue(line.getString("query").matches("[0-9a-f]{16}"));
    assertFalse(Files.readString(file).contains("secret"));
  }

  @Test
  void theSameQueryHasTheSameHashHoweverItWasSent() throws Exception {
    String query = "ASK { ?s ?p 'é' }";
    client.query(query);
    client.post("/sparql", "application/sparql-query", query);
    client.post("/sparql", "application/x-www-form-urlencoded", "query=" + Client.encode(query));
    List<JsonObject> lines = lines(3);
    assertEquals(1, lines.stream().map(line -> line.getString("query")).distinct().count());
  }

  @Test
  void nobodyWritesALineOrAControlSequenceIntoIt() throws Exception {
    client.get("/a%0aINJECTED%1b[31m\"", "User-Agent: x\u001b[2J\" INJECTED");
    client.get("/%E2%80%A8INJECTED", "User-Agent: \u00e2\u0080\u00a8x\u0085y");
    client.query("ASK {} #\nINJECTED", "X-Forwarded-For: 6.6.6.6\u001b[2J");
    client.get("/sparql?query=%GG%0aINJECTED", "X-Request-Id: \"INJECTED");
    lines(4);
    for (String line : Files.readAllLines(file)) {
      assertTrue(line.startsWith("{\"time\":\""), line);
      assertTrue(line.chars().allMatch(c -> c >= ' ' && c != 0x7f && c != 0x2028), line);
      assertEquals("127.0.0.5", JSON.parse(line).getString("client"));
    }
  }

  @Test
  void whatNeverCameToARouteIsThereToo() throws Exception {
    client.get("/health/live", "X-Long: " + "x".repeat(70_000));
    client.get("/%GG");
    client.post("/sparql", "text/plain", "x");
    assertEquals(
        List.of(431L, 400L, 415L), lines(3).stream().map(line -> number(line, "status")).toList());
  }

  private static long number(JsonObject line, String name) {
    return line.get(name).getAsNumber().value().longValue();
  }

  /** The line is written after the answer was sent. */
  private List<JsonObject> lines(int count) throws IOException, InterruptedException {
    while (Files.readAllLines(file).size() < count) {
      Thread.sleep(10);
    }
    return Files.readAllLines(file).stream().map(JSON::parse).toList();
  }
}
