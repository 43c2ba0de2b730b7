package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program: exit codes, what goes where, files that appear whole or not at all. */
class CliIT {
  private static final String SAMPLES = "src/main/resources/tflink-rdf/samples";
  private static final String COMMANDS =
      "run convert build serve validate query explain fetch check releases resources";

  @TempDir Path folder;

  @Test
  void convertWritesTriplesToStandardOutputAndTalkToStandardError() {
    Program.Run run = Program.run("convert", SAMPLES);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().lines().allMatch(line -> line.startsWith("<") && line.endsWith(" .")));
    assertTrue(run.err().contains("read 96 rows = kept 96 + rejected 0"), run.err());
  }

  @Test
  void everyEndingGivesTheSameGraph() throws IOException {
    String[] names = {"a.nt", "b.nq", "c.ttl", "d.trig", "e.nt.gz", "f.ttl.zst", "g.nt.zst"};
    for (String name : names) {
      assertEquals(0, Program.run("convert", SAMPLES, "-o", file(name)).code(), name);
    }
    try (var packed = new GZIPInputStream(Files.newInputStream(folder.resolve("e.nt.gz")))) {
      assertArrayEquals(Files.readAllBytes(folder.resolve("a.nt")), packed.readAllBytes());
    }
    var expected = RDFDataMgr.loadModel(file("a.nt"));
    for (String name : new String[] {"b.nq", "c.ttl", "d.trig"}) {
      var read = RDFDataMgr.loadDataset(file(name)).getDefaultModel();
      assertTrue(expected.isIsomorphicWith(read), name);
    }
  }

  @Test
  void aCompressedRecordAndStandardInputAreReadByTheirContent() throws IOException {
    Path plain = Path.of(SAMPLES, "o14867.md");
    Path packed = folder.resolve("no-ending");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(plain, out);
    }
    String expected = Program.run("convert", plain.toString()).out();
    assertEquals(expected, Program.run("convert", packed.toString()).out());
    Process process = Program.start(Map.of(), "convert", "-");
    try (OutputStream in = process.getOutputStream()) {
      Files.copy(plain, in);
    }
    assertEquals(expected, Program.finish(process).out());
  }

  @Test
  void aBrokenRowIsReportedTabledAndCountedAndTheRestIsKept() throws IOException {
    Path record = folder.resolve("x.md");
    String text = Files.readString(Path.of(SAMPLES, "o14867.md"));
    Files.writeString(record, text.replace("targets: 'MMP1,P03956,", "targets: 'MMP1,NOPE,"));
    Program.Run run =
        Program.run(
            "convert", record.toString(), "--rejects", file("r.tsv"), "--report", file("r.json"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("x.md:30: error TFL-R02:"), run.err());
    assertTrue(run.err().contains("read 10 rows = kept 9 + rejected 1"), run.err());
    assertEquals(2, Files.readAllLines(folder.resolve("r.tsv")).size());
    String report = Files.readString(folder.resolve("r.json"));
    assertTrue(report.contains("\"TFL-R02\" : 1"), report);
    assertEquals(0, Program.run("convert", record.toString(), "--fail-on", "never").code());
  }

  @Test
  void aMistakeOfTheUserIsAMessageWithoutAStackTraceAndExitCode2() {
    String[][] mistakes = {
      {"convert"},
      {"convert", "--nonsense"},
      {"convert", SAMPLES, "-o", "x.docx"},
      {"convert", SAMPLES, "--format", "pdf"},
      {"convert", SAMPLES, "--base-iri", "not an iri"},
      {"convert", SAMPLES, "--jobs", "0"},
      {"convert", "/nowhere/x.md"},
      {"convert", SAMPLES, "--resources", "/nowhere"},
      {"convert", SAMPLES, "--config", "/nowhere"},
      {"nonsense"},
      {"build", SAMPLES},
      {"validate"},
      {"query", "/nowhere.rq", "--store", "x"},
      {"serve"},
    };
    for (String[] arguments : mistakes) {
      Program.Run run = Program.run(arguments);
      assertEquals(2, run.code(), String.join(" ", arguments) + ": " + run.err());
      assertFalse(run.err().contains("\tat "), run.err());
      assertFalse(run.err().isBlank());
      assertEquals("", run.out());
    }
  }

  @Test
  void anUnreadableFileIsARejectionAndTheOthersAreKept() throws IOException {
    Path cut = folder.resolve("cut.md.gz");
    Files.write(cut, new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
    Program.Run run = Program.run("convert", cut.toString(), SAMPLES);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("cut.md.gz: error TFL-P01:"), run.err());
    assertTrue(run.err().contains("read 97 rows = kept 96 + rejected 1"), run.err());
  }

  @Test
  void optionsComeFromTheCommandLineThenTheEnvironmentThenTheFile() throws IOException {
    Path config = folder.resolve("c.properties");
    Files.writeString(config, "base-iri = https://file.example/\n");
    String[] arguments = {"convert", SAMPLES, "--config", config.toString()};
    assertTrue(Program.run(arguments).out().contains("<https://file.example/regulation/"));
    Map<String, String> environment = Map.of("TFLINK_BASE_IRI", "https://env.example/");
    assertTrue(Program.run(environment, arguments).out().contains("<https://env.example/regul"));
    String[] given = {"convert", SAMPLES, "--base-iri", "https://arg.example/"};
    assertTrue(Program.run(environment, given).out().contains("<https://arg.example/regulation/"));
    Files.writeString(config, "no-such-option = 1\n");
    assertEquals(2, Program.run(arguments).code());
  }

  @Test
  void aReaderThatClosesThePipeEndsTheProgramQuietly() throws Exception {
    Process process = Program.start(Map.of(), "convert", SAMPLES);
    process.getInputStream().close();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertFalse(err.contains("\tat "), err);
  }

  @Test
  void aFailedRunLeavesNoFileBehind() throws IOException {
    Program.run("convert", "--base-iri", "relative", SAMPLES, "-o", file("never.nt"));
    Program.run("convert", "--resources", SAMPLES, SAMPLES, "-o", file("never.nt"));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void exportedResourcesGiveTheSameOutputAndAreNeverOverwritten() {
    assertEquals(0, Program.run("resources", "export", file("own")).code());
    assertEquals(
        Program.run("convert", SAMPLES).out(),
        Program.run("convert", SAMPLES, "--resources", file("own")).out());
    assertEquals(2, Program.run("resources", "export", file("own")).code());
  }

  @Test
  void aStoreIsListedAndPruned() {
    assertEquals(0, Program.run("build", SAMPLES, "--store", file("store")).code());
    Program.Run list = Program.run("releases", "list", "--store", file("store"));
    assertEquals(2, list.out().lines().count(), list.out());
    assertTrue(list.out().contains("  current"), list.out());
    Program.Run prune = Program.run("releases", "prune", "--store", file("store"));
    assertEquals("removed 0, freed 0 B\n", prune.out());
  }

  @Test
  void theVersionAndTheHelpAreOnStandardOutput() {
    assertTrue(Program.run("--version").out().startsWith("tflink-rdf 0.1.0"));
    for (String command : COMMANDS.split(" ")) {
      Program.Run help = Program.run(command, "--help");
      assertEquals(0, help.code());
      assertTrue(help.out().contains("tflink-rdf " + command), help.out());
    }
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }
}
