package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a server and its release must be, a test a row of the check list: availability (A),
 * descriptions (D), the protocol (P), limits (T), IRIs and vocabularies (L), speed (S), finding and
 * citing (F), dumps and examples (X), the page (U1). U2 needs a browser: {@code AllPagesIT} of
 * {@code serve}.
 */
class CheckListIT {
  /** The samples, and what makes each example find something. */
  private static final List<String> INPUTS =
      List.of(
          "src/main/resources/tflink-rdf/samples",
          "src/test/resources/checklist",
          "src/test/resources/golden/orthologs-and-genes/input.md",
          "src/test/resources/golden/binding-sites/input.md");

  private static final Path COMPARISON = Path.of("src", "docs", "servers.md");
  private static final Pattern COMPARED =
      Pattern.compile("^\\| ([A-Z]\\d) \\|[^|]*\\| ([a-z ]+) \\|", Pattern.MULTILINE);

  @TempDir static Path store;
  @TempDir static Path published;
  private static Map<String, JsonObject> rows;
  private static Map<String, JsonObject> limited;

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
      rows = CheckedServer.rows(server.check("--hostile"));
      rows.putAll(CheckedServer.rows(server.check("--heavy", "--only", "P7")));
    }
    limits();
  }

  /** The rows that last as long as a query may, and the one of the address that people will use. */
  private static void limits() throws Exception {
    String base = CheckedServer.freeBase();
    String url = "https://rdf.example.org/";
    String[] run = {
      "run", "--store", published.toString(), "--public-url", url, "--query-timeout", "2"
    };
    try (CheckedServer server = CheckedServer.start(base, run)) {
      limited = CheckedServer.rows(server.check("--heavy", "--only", "T1,T2,T3,L5"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "A1", "A2", "A3", "A4", "D1", "D2", "D3", "D4", "D5", "D6", "P1", "P2", "P3", "P4", "P5",
        "P6", "P7", "P8", "P9", "T4", "L1", "L2", "L3", "L4", "S1", "F1", "F2", "F3", "F4", "X1",
        "X2", "U1"
      })
  void passes(String row) {
    assertEquals("pass", verdict(rows, row), rows.get(row).getString("seen"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"T1", "T2", "T3", "L5"})
  void passesWhereQueriesAreShortAndTheAddressIsPublic(String row) {
    assertEquals("pass", verdict(limited, row), limited.get(row).getString("seen"));
  }

  @Test
  void everyRowIsTried() {
    Set<String> tried = new TreeSet<>(rows.keySet());
    tried.remove("U2");
    assertEquals(36, tried.size());
    List<String> notPassed =
        tried.stream()
            .filter(row -> !verdict(limited.containsKey(row) ? limited : rows, row).equals("pass"))
            .toList();
    assertEquals(List.of(), notPassed);
  }

  @Test
  void theComparisonOfServersSaysOfOursWhatTheCheckSays() throws IOException {
    Map<String, String> told = new TreeMap<>();
    Map<String, String> seen = new TreeMap<>();
    Matcher line = COMPARED.matcher(Files.readString(COMPARISON));
    while (line.find()) {
      String row = line.group(1);
      told.put(row, line.group(2));
      // the table is made at an address of this machine, as the first of the two checks
      boolean slow = row.matches("T[123]");
      seen.put(row, verdict(slow ? limited : rows, row));
    }
    assertTrue(told.keySet().containsAll(Set.of("A1", "L5", "P9", "S1", "T3")), told.toString());
    assertEquals(seen, told);
  }

  private static String verdict(Map<String, JsonObject> check, String row) {
    return check.get(row).getString("verdict");
  }
}
