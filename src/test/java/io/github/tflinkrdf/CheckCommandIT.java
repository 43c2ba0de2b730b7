package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program checks the packaged program, which serves the samples. */
class CheckCommandIT {
  /**
   * Row to verdict. A row that is not here may have any verdict; L5 fails on every loopback
   * address.
   */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("A3", "pass"),
          Map.entry("A4", "pass"),
          Map.entry("D1", "pass"),
          Map.entry("D2", "pass"),
          Map.entry("P1", "pass"),
          Map.entry("P2", "pass"),
          Map.entry("P3", "pass"),
          Map.entry("P4", "pass"),
          Map.entry("P5", "pass"),
          Map.entry("P7", "pass"),
          Map.entry("P8", "pass"),
          Map.entry("P9", "pass"),
          Map.entry("T2", "pass"),
          Map.entry("T3", "pass"),
          Map.entry("L4", "pass"),
          Map.entry("L5", "fail"),
          Map.entry("S1", "pass"),
          Map.entry("U1", "pass"),
          Map.entry("U2", "not testable"));

  private static final int ROWS = 37;

  @TempDir Path store;

  @Test
  void theServerOfTheSamplesHasTheseVerdicts() throws Exception {
    String base = "http://127.0.0.1:" + freePort() + "/";
    Process server = serve(base);
    try {
      Program.Run run =
          Program.run("check", base + "sparql", "--heavy", "--hostile", "--format", "json");
      assertEquals("", run.err());
      assertEquals(1, run.code(), run.out());
      Map<String, JsonObject> rows = rows(run.out());
      assertEquals(ROWS, rows.size());
      Map<String, String> found = new TreeMap<>();
      Map<String, String> seen = new TreeMap<>();
      for (String id : EXPECTED.keySet()) {
        found.put(id, rows.get(id).getString("verdict"));
        seen.put(id, rows.get(id).getString("seen"));
      }
      assertEquals(new TreeMap<>(EXPECTED), found, seen.toString());
    } finally {
      server.destroy();
      assertTrue(server.waitFor(1, TimeUnit.MINUTES));
    }
  }

  private static Map<String, JsonObject> rows(String json) {
    Map<String, JsonObject> rows = new TreeMap<>();
    for (JsonValue row : JSON.parse(json).get("rows").getAsArray()) {
      rows.put(row.getAsObject().getString("id"), row.getAsObject());
    }
    return rows;
  }

  /** Serves the samples with IRIs that are its own addresses; returns once it answers. */
  private Process serve(String base) throws IOException {
    String port = base.replaceAll("^.*:|/$", "");
    Process server =
        Program.start(
            Map.of(),
            "run",
            "--store",
            store.toString(),
            "--port",
            port,
            "--base-iri",
            base,
            "--query-timeout",
            "5");
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    assertEquals(base, out.readLine());
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
