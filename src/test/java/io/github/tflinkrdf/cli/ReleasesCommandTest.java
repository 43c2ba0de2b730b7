package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code releases}: what is printed. */
class ReleasesCommandTest {
  private static final String SAMPLES = "src/main/resources/tflink-rdf/samples";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private static Ran run(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Map<String, String> offline = new HashMap<>(Map.of("TFLINK_OFFLINE", "true"));
    offline.putAll(environment);
    int code = TflinkRdf.run(new Console(out, new PrintWriter(err), false, offline), args);
    return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  @Test
  void aStoreIsListedAndPruned() throws IOException {
    String store = folder.resolve("store").toString();
    for (int i = 0; i < 2; i++) {
      assertEquals(0, run(Map.of(), "build", SAMPLES, "--store", store).code());
    }
    Path killed = folder.resolve("store/releases/.20200101T000000Z.building");
    Files.write(Files.createDirectories(killed).resolve("x"), new byte[1500]);
    String id = Store.open(Path.of(store)).released().id();
    Ran listed = run(Map.of("TFLINK_STORE", store), "releases", "list");
    String[] lines = listed.out().split("\n");
    assertEquals(4, lines.length, listed.out() + listed.err());
    assertTrue(lines[0].matches("release +built +age +size +triples"), lines[0]);
    String row =
        id + " +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +0 min +[\\d.]+ [kM]B +\\d,\\d{3}  current";
    assertTrue(lines[2].matches(row), lines[2]);
    assertTrue(lines[3].matches("\\.20200101.* 1.5 kB +-  left by a build .*"), lines[3]);
    Ran pruned = run(Map.of(), "releases", "prune", "--store", store, "--keep", "1");
    assertEquals(0, pruned.code(), pruned.err());
    assertTrue(pruned.out().contains("removed .20200101T000000Z.building  1.5 kB"), pruned.out());
    assertTrue(pruned.out().matches("(?s).*\nremoved 2, freed [\\d.]+ [kM]B\n"), pruned.out());
    assertEquals(id, Store.open(Path.of(store)).released().id());
  }

  @Test
  void aFormerReleaseIsMadeCurrentAndTheOneThatWasLeftIsShownAsThat() {
    Path store = folder.resolve("store");
    String first = Releases.marked(store, 1, 1).id();
    String second = Releases.marked(store, 2, 1).id();
    Ran back = run(Map.of(), "releases", "rollback", "--store", store.toString());
    assertEquals("current: " + first + "\n", back.out(), back.err());
    String listed = run(Map.of(), "releases", "list", "--store", store.toString()).out();
    assertTrue(listed.matches("(?s).*" + first + " [^\n]* current\n.*"), listed);
    assertTrue(listed.matches("(?s).*" + second + " [^\n]* rolled back from\n.*"), listed);
    Ran none = run(Map.of(), "releases", "rollback", "--store", store.toString());
    assertEquals(3, none.code());
    assertTrue(none.err().contains("has no former release to go back to"), none.err());
    Ran forth = run(Map.of(), "releases", "rollback", "--store", store.toString(), "--to", second);
    assertEquals("current: " + second + "\n", forth.out(), forth.err());
  }

  @Test
  void aMistakeIsSaidAndNothingIsDone() {
    assertEquals(2, run(Map.of(), "releases").code());
    assertEquals(2, run(Map.of(), "releases", "list").code());
    assertEquals(2, run(Map.of(), "releases", "list", "--store", "/nowhere").code());
    String store = folder.toString();
    assertEquals(2, run(Map.of(), "releases", "prune", "--store", store, "--keep", "0").code());
    assertEquals(0, run(Map.of(), "releases", "list", "--store", store).code());
    assertTrue(run(Map.of(), "releases", "prune", "--help").out().contains("Example:"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 kB",
    "999499, 999 kB",
    "1500000, 1.5 MB",
    "123456789, 123 MB",
    "999999999, 1.0 GB",
    "9223372036854775807, 9.2 EB"
  })
  void aSizeIsPrintedAsPeopleReadIt(long bytes, String shown) {
    assertEquals(shown, new Size(bytes).toString());
  }
}
