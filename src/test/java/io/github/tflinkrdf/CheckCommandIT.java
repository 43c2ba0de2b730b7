package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program checks the packaged program, which serves the samples. */
class CheckCommandIT {
  /** What passes is told by {@link CheckListIT}. */
  private static final Set<String> NOT_TESTABLE = Set.of("P9", "T1", "T2", "T3", "L5", "U2");

  private static final int ROWS = 37;

  @TempDir Path store;

  @Test
  void unaskedItSendsNeitherHeavyNorHostileQueriesAndKnowsWhatCannotBeSeenFromHere()
      throws Exception {
    String base = CheckedServer.freeBase();
    String[] run = {"run", "--store", store.toString(), "--base-iri", base};
    try (CheckedServer server = CheckedServer.start(base, run)) {
      Program.Run check = server.check();
      Map<String, JsonObject> rows = CheckedServer.rows(check);
      assertEquals(ROWS, rows.size());
      assertEquals(NOT_TESTABLE, having("not testable", rows), check.out());
      assertEquals(having("fail", rows).isEmpty() ? 0 : 1, check.code(), check.out());
    }
  }

  private static Set<String> having(String verdict, Map<String, JsonObject> rows) {
    return rows.keySet().stream()
        .filter(id -> rows.get(id).getString("verdict").equals(verdict))
        .collect(Collectors.toSet());
  }
}
