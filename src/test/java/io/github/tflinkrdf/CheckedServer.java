package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The packaged program as a server, checked by the packaged program. */
public record CheckedServer(String base, Process process) implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** An address of this machine that nobody answers at. */
  public static String freeBase() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }
  }

  /** Serves at a base; returns once it answers. */
  public static CheckedServer start(String base, String... arguments) throws IOException {
    return start(List.of("-Xmx512m"), base, arguments);
  }

  /** The same with options of the JVM. */
  static CheckedServer start(List<String> jvm, String base, String... arguments)
      throws IOException {
    String[] port = {"--port", base.replaceAll("^.*:|/$", "")};
    Process process =
        Program.start(
            jvm, Map.of(), Stream.of(arguments, port).flatMap(Stream::of).toArray(String[]::new));
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String said = out.readLine();
    if (!base.equals(said)) {
      process.destroyForcibly();
    }
    assertEquals(base, said);
    return new CheckedServer(base, process);
  }

  /** Waits until a server is ready to be sent requests, which takes its first warming. */
  static void awaitReady(String base) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + "health/ready")).build();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (HTTP.send(request, BodyHandlers.discarding()).statusCode() != 200) {
      assertTrue(System.nanoTime() < end, "it is never ready");
      Thread.sleep(50);
    }
  }

  Program.Run check(String... options) {
    String[] command = {"check", base + "sparql", "--format", "json"};
    return Program.run(Stream.of(command, options).flatMap(Stream::of).toArray(String[]::new));
  }

  /** The rows of a check, by id. */
  static Map<String, JsonObject> rows(Program.Run check) {
    assertEquals("", check.err());
    Map<String, JsonObject> rows = new TreeMap<>();
    for (JsonValue row : JSON.parse(check.out()).get("rows").getAsArray()) {
      rows.put(row.getAsObject().getString("id"), row.getAsObject());
    }
    return rows;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
  }
}
