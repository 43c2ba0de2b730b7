package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;

/**
 * A Virtuoso of this machine, in a folder of its own and on free ports; whoever makes it starts it.
 */
record Virtuoso(Path folder, String sqlPort, String httpPort) implements AutoCloseable {
  private static final String START =
      """
      cat > virtuoso.ini <<'END'
      [Parameters]
      ServerPort = localhost:1111
      DirsAllowed = import
      NumberOfBuffers = 680000
      MaxDirtyBuffers = 500000
      [HTTPServer]
      ServerPort = localhost:8890
      END
      virtuoso-t +wait +configfile virtuoso.ini
      """;

  static Virtuoso in(Path folder) throws IOException {
    return new Virtuoso(Files.createDirectories(folder), freePort(), freePort());
  }

  /** An empty one, which answers. */
  static Virtuoso start(Path folder) throws IOException {
    Virtuoso virtuoso = in(folder);
    virtuoso.shell(START);
    return virtuoso;
  }

  String endpoint() {
    return "http://localhost:" + httpPort + "/sparql";
  }

  /** Runs commands as they are printed, but for ports and a smaller memory. */
  String shell(String commands) throws IOException {
    String ours =
        commands
            .replace("680000", "10000")
            .replace("500000", "8000")
            .replace("1111", sqlPort)
            .replace("8890", httpPort);
    Process process = new ProcessBuilder("sh", "-eu").directory(folder.toFile()).start();
    try (var in = process.getOutputStream()) {
      in.write(ours.getBytes(StandardCharsets.UTF_8));
    }
    Program.Run run = Program.finish(process);
    assertEquals(0, run.code(), ours + run.out() + run.err());
    return run.out();
  }

  /** Runs statements of its SQL. */
  String sql(String statements) throws IOException {
    return shell("isql-vt 1111 dba dba exec=\"" + statements.replace("\"", "\\\"") + "\"");
  }

  /** The rows of a query. */
  List<String> rows(String query) throws Exception {
    String address = endpoint() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "application/sparql-results+json")
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return PeerAnswers.rows(JSON.parse(answer.body()));
  }

  @Override
  public void close() throws IOException {
    shell("isql-vt 1111 dba dba exec='shutdown;'");
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return String.valueOf(socket.getLocalPort());
    }
  }
}
