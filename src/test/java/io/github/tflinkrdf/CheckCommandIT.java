package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program checks the packaged program, which serves the samples. */
class CheckCommandIT {
  /**
   * Row to verdict. A row that is not here may have any verdict, or is one of {@link CheckListIT};
   * L5 fails on every loopback address.
   */
  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("A1", "pass"),
          Map.entry("A3", "pass"),
          Map.entry("A4", "pass"),
          Map.entry("P1", "pass"),
          Map.entry("P2", "pass"),
          Map.entry("P3", "pass"),
          Map.entry("P4", "pass"),
          Map.entry("P5", "pass"),
          Map.entry("P7", "pass"),
          Map.entry("P8", "pass"),
          Map.entry("P9", "pass"),
          Map.entry("T2", "pass"),
          Map.entry("T4", "pass"),
          Map.entry("L5", "fail"),
          Map.entry("S1", "pass"),
          Map.entry("U2", "not testable"));

  private static final int ROWS = 37;

  @TempDir Path store;

  @Test
  void theServerOfTheSamplesHasTheseVerdicts() throws Exception {
    String base = CheckedServer.freeBase();
    String[] run = {"run", "--store", store.toString(), "--base-iri", base, "--query-timeout", "5"};
    try (CheckedServer server = CheckedServer.start(base, run)) {
      Program.Run check = server.check("--heavy", "--hostile");
      assertEquals(1, check.code(), check.out());
      Map<String, JsonObject> rows = CheckedServer.rows(check);
      assertEquals(ROWS, rows.size());
      Map<String, String> found = new TreeMap<>();
      Map<String, String> seen = new TreeMap<>();
      for (String id : EXPECTED.keySet()) {
        found.put(id, rows.get(id).getString("verdict"));
        seen.put(id, rows.get(id).getString("seen"));
      }
      assertEquals(new TreeMap<>(EXPECTED), found, seen.toString());
    }
  }
}
