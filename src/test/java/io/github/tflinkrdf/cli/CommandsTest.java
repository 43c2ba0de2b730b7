package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Commands run inside the test, with streams of their own. */
class CommandsTest {
  private static final String SAMPLES = "src/main/resources/tflink-rdf/samples";
  private static final String RECORD = SAMPLES + "/o14867.md";
  private static final String GOLDEN = "src/test/resources/golden";

  @TempDir Path folder;

  record Ran(int code, String out, String err) {}

  static Ran run(Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Map<String, String> offline = new HashMap<>(Map.of("TFLINK_OFFLINE", "true"));
    offline.putAll(environment);
    int code = TflinkRdf.run(new Console(out, new PrintWriter(err), false, offline), args);
    return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  static Ran run(String... args) {
    return run(Map.of(), args);
  }

  @ParameterizedTest
  @CsvSource({
    "30, reg:O14867_P03956",
    "31, reg:O14867_P03956",
    "10, uniprot:P97302",
    "7, rec:O14867",
    "8, rec:O14867"
  })
  void explainShowsTheRowThatALineLiesInAtEveryStage(int line, String subject) {
    Ran explained = run("explain", RECORD + ":" + line);
    assertEquals(0, explained.code(), explained.err());
    for (String stage : "raw typed found finished triples shapes".split(" ")) {
      assertTrue(explained.out().contains("== " + stage), explained.out());
    }
    assertTrue(explained.out().contains(subject), explained.out());
    assertTrue(explained.out().contains("conforms"), explained.out());
  }

  @Test
  void explainOfAWholeRecordShowsAllItsStatements() {
    Ran explained = run("explain", RECORD);
    for (String statement : new String[] {"reg:P14921_O14867", "reg:O14867_P09601"}) {
      assertTrue(explained.out().contains(statement), explained.out());
    }
  }

  @Test
  void explainSaysWhatIsWrongWithTheRow() {
    String record = GOLDEN + "/everything-wrong/input.md";
    Ran row = run("explain", record + ":15");
    assertEquals(1, row.code());
    assertTrue(row.out().contains("TFL-R01"), row.out());
    Ran conflict = run("explain", record + ":31");
    assertTrue(conflict.out().contains("TFL-R07"), conflict.out());
    assertEquals(1, conflict.code());
  }

  @Test
  void explainOfARecordThatCannotBeReadSaysSoWhateverTheLine() throws IOException {
    Path cut = folder.resolve("cut.md");
    Files.writeString(cut, "---\ntype: protein\n");
    for (String place : new String[] {cut.toString(), cut + ":2", cut + ":9"}) {
      Ran explained = run("explain", place);
      assertEquals(1, explained.code(), place);
      assertTrue(explained.out().contains("TFL-P03"), explained.out());
    }
  }

  @Test
  void explainRefusesAFolderAndLineZero() {
    assertEquals(2, run("explain", SAMPLES).code());
    assertEquals(2, run("explain", RECORD + ":0").code());
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "never, 0"})
  void theLevelOfFailureIsTheUsers(String level, int code) {
    String record = GOLDEN + "/binding-sites/input.md";
    assertEquals(code, run("convert", record, "--fail-on", level).code());
  }

  @ParameterizedTest
  @CsvSource({"x.nt", "x.ttl.gz", "x.trig.zst", "x.nq"})
  void validateReadsWhateverConvertWrites(String name) {
    String file = folder.resolve(name).toString();
    assertEquals(0, run("convert", SAMPLES, "-o", file).code());
    Ran validated = run("validate", file);
    assertEquals(0, validated.code(), validated.out() + validated.err());
    assertEquals("conforms\n", validated.out());
  }

  @Test
  void validateReportsAViolationAsTextAndAsTurtle() throws IOException {
    Path nt = folder.resolve("x.nt");
    run("convert", SAMPLES, "-o", nt.toString());
    String broken = Files.readString(nt).replaceFirst("(?m)^.*evidencePairing.*\\R", "");
    Files.writeString(nt, broken);
    Path report = folder.resolve("r.ttl");
    Ran validated = run("validate", nt.toString(), "--report", report.toString());
    assertEquals(1, validated.code());
    assertTrue(validated.out().contains("evidence"), validated.out());
    assertTrue(Files.readString(report).contains("sh:ValidationReport"));
  }

  @Test
  void aStoreIsBuiltQueriedAndValidated() throws IOException {
    String store = folder.resolve("store").toString();
    assertEquals(0, run("build", SAMPLES, "--store", store).code());
    String query = "src/main/resources/tflink-rdf/queries/05-from-one-article.rq";
    Ran answer = run("query", query, "--store", store, "--results", "csv");
    assertTrue(answer.out().contains("Q04864_P13500"), answer.err());
    assertEquals(0, run("validate", "--store", store).code());
    Map<String, String> environment = Map.of("TFLINK_STORE", store);
    assertTrue(run(environment, "query", query).out().contains("Q04864_P13500"));
    assertEquals(0, run(environment, "--version").code());
    assertEquals(3, run(environment, "query", query, "--endpoint", "http://127.0.0.1:1/").code());
    assertEquals(2, run("query", query).code());
    String report = Files.readString(Store.open(Path.of(store)).released().report());
    assertTrue(report.contains("\"conforms\" : true"), report);
  }

  @Test
  void aStoreThatBreaksAShapeAcrossRecordsIsNotPublished() throws IOException {
    Path store = folder.resolve("store");
    run("build", SAMPLES, "--store", store.toString());
    String before = Store.open(store).released().id();
    Path own = Files.createDirectories(folder.resolve("own/mappings"));
    String mapping = Files.readString(Path.of("mappings/plain-triple.rq"));
    Files.writeString(
        own.resolve("plain-triple.rq"),
        mapping.replace("tfl:regulatesExpressionOf", "tfl:increasesExpressionOf"));
    Path report = folder.resolve("report.json");
    Ran built =
        run(
            "build",
            SAMPLES,
            "--store",
            store.toString(),
            "--resources",
            own.getParent().toString(),
            "--report",
            report.toString());
    assertEquals(3, built.code(), built.err());
    assertTrue(built.err().contains("nothing was published"), built.err());
    assertFalse(built.err().contains("rows = kept"), built.err());
    assertEquals(before, Store.open(store).released().id());
    assertFalse(Files.exists(report));
  }

  @Test
  void anInputOfWhichNothingIsKeptNeverReplacesARelease() throws IOException {
    Path store = folder.resolve("store");
    run("build", SAMPLES, "--store", store.toString());
    String before = Store.open(store).released().id();
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    Ran built = run("build", empty, "--store", store.toString());
    assertEquals(3, built.code());
    assertTrue(built.err().contains("nothing was published"), built.err());
    assertEquals(before, Store.open(store).released().id());
  }

  @Test
  void explainNeverFailsWhateverTheLineButPastTheEnd() throws IOException {
    int lines = Files.readAllLines(Path.of(RECORD)).size();
    for (int line = 1; line <= lines; line++) {
      Ran explained = run("explain", RECORD + ":" + line);
      assertEquals(0, explained.code(), line + explained.err());
    }
    Ran past = run("explain", RECORD + ":" + (lines + 1));
    assertEquals(2, past.code());
    assertTrue(past.err().contains("has " + lines + " lines"), past.err());
  }

  @Test
  void aRecordWithoutAnOrganismGivesNoOrganism() throws IOException {
    Path record = folder.resolve("x.md");
    String text = Files.readString(Path.of(RECORD));
    Files.writeString(record, text.replace("organism: Homo sapiens", "organism: '-'"));
    Ran ran = run("convert", record.toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().contains("TFL-V18"), ran.err());
    assertFalse(ran.out().contains("organism/"), ran.out());
  }

  @Test
  void anOutputNeverReplacesAnInputOrADevice() throws IOException {
    Path record = folder.resolve("x.nt");
    Files.copy(Path.of(RECORD), record);
    assertEquals(2, run("convert", record.toString(), "-o", record.toString()).code());
    assertEquals(Files.readString(Path.of(RECORD)), Files.readString(record));
    String same = folder.resolve("y.nt").toString();
    assertEquals(2, run("convert", RECORD, "-o", same, "--rejects", same).code());
    Path link = Files.createSymbolicLink(folder.resolve("link.nt"), folder.resolve("real.nt"));
    Files.createFile(folder.resolve("real.nt"));
    assertEquals(0, run("convert", RECORD, "-o", link.toString()).code());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.size(folder.resolve("real.nt")) > 0);
    assertEquals(0, run("convert", RECORD, "-o", "/dev/null", "--format", "nt").code());
    assertFalse(Files.isRegularFile(Path.of("/dev/null")));
  }

  @Test
  void theVersionNamesJenaToo() {
    assertTrue(run("--version").out().contains("Jena 5."), run("--version").out());
  }

  @Test
  void aWrongOptionIsRefusedBeforeAnythingIsBegun() {
    Path store = folder.resolve("store");
    String[][] wrong = {
      {"build", "/nowhere", "--store", store.toString()},
      {"build", SAMPLES, "--store", store.toString(), "--base-iri", "x"},
      {"build", SAMPLES, "--store", store.toString(), "--keep", "0"},
      {"run", SAMPLES, "--store", store.toString(), "--port", "70000"},
      {"run", SAMPLES, "--store", store.toString(), "--query-timeout", "0"},
    };
    for (String[] args : wrong) {
      Ran ran = run(args);
      assertEquals(2, ran.code(), String.join(" ", args) + ran.err());
      assertFalse(Files.exists(store), String.join(" ", args));
    }
  }

  @Test
  void aWrongResourceIsNamedWithItsLine() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/mappings"));
    String mapping = Files.readString(Path.of("mappings/tally.rq"));
    Files.writeString(own.resolve("tally.rq"), mapping.replace("WHERE {", "WHERE { ?s ?p ?o ."));
    Ran ran = run("convert", SAMPLES, "--resources", own.getParent().toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().matches("(?s).*own/mappings/tally\\.rq:\\d+: .*"), ran.err());
    Files.delete(own.resolve("tally.rq"));
    Files.writeString(own.resolve("nonsense.rq"), "x");
    assertTrue(
        run("convert", SAMPLES, "--resources", own.getParent().toString())
            .err()
            .contains("replaces no bundled file"));
  }

  @Test
  void verboseTellsWhatWasWritten() {
    Ran ran = run("convert", SAMPLES, "-v");
    assertTrue(ran.err().contains("84  Interaction"), ran.err());
  }
}
