package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a release must be to be a publication, a test a row of the check list: descriptions (D),
 * IRIs and vocabularies (L), finding and citing (F), dumps and examples (X), the page (U1). U2
 * needs a browser: {@code AllPagesIT} of {@code serve}.
 */
class CheckListIT {
  /** The samples, and what makes each example find something. */
  private static final List<String> INPUTS =
      List.of(
          "src/main/resources/tflink-rdf/samples",
          "src/test/resources/checklist",
          "src/test/resources/golden/orthologs-and-genes/input.md",
          "src/test/resources/golden/binding-sites/input.md");

  @TempDir static Path store;
  private static Map<String, JsonObject> rows;

  @BeforeAll
  static void check() throws Exception {
    String base = CheckedServer.freeBase();
    Program.Run build =
        Program.run(
            Stream.of(
                    Stream.of("build"),
                    INPUTS.stream(),
                    Stream.of("--store", store.toString(), "--base-iri", base))
                .flatMap(arguments -> arguments)
                .toArray(String[]::new));
    assertEquals(0, build.code(), build.err());
    try (CheckedServer server = CheckedServer.start(base, "serve", "--store", store.toString())) {
      rows = CheckedServer.rows(server.check());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "D1", "D2", "D3", "D4", "D5", "D6", "L1", "L2", "L3", "L4", "F1", "F2", "F3", "F4", "X1",
        "X2", "U1"
      })
  void passes(String row) {
    assertEquals("pass", rows.get(row).getString("verdict"), rows.get(row).getString("seen"));
  }
}
