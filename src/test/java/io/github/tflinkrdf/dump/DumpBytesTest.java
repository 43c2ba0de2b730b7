package io.github.tflinkrdf.dump;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.bench.Page;
import io.github.tflinkrdf.bench.RecordGenerator;
import io.github.tflinkrdf.describe.Distribution;
import io.github.tflinkrdf.pipeline.Conversion;
import io.github.tflinkrdf.pipeline.Meter;
import io.github.tflinkrdf.pipeline.Output;
import io.github.tflinkrdf.pipeline.Prefixes;
import io.github.tflinkrdf.pipeline.Selection;
import io.github.tflinkrdf.pipeline.Settings;
import io.github.tflinkrdf.report.FindingLog;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of the dumps depend on the content of the input alone. */
class DumpBytesTest {
  private static final String BASE = Resources.DEFAULT_BASE;
  private static final long PLENTY = 64 << 20;
  private static final int STATEMENTS = 1200;

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.of(1, System.nanoTime());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfFilesTheThreadsAndTheMemoryDoNotChangeAByte(long seed) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    List<String> files = new ArrayList<>();
    for (Page page : (Iterable<Page>) new RecordGenerator(seed, STATEMENTS).pages()::iterator) {
      files.add(Files.writeString(corpus.resolve(page.fileName()), page.text()).toString());
    }
    Path expected = dump(List.of(corpus.toString()), 1, PLENTY);
    assertTrue(Files.size(expected.resolve("tflink-R_all.nt.zst")) > 1 << 16, "seed " + seed);
    Collections.shuffle(files, new Random(seed));
    assertSame(expected, dump(files, 3, PLENTY), seed);
    assertSame(expected, dump(List.of(corpus.toString()), 2, 4096), seed);
  }

  private static void assertSame(Path expected, Path actual, long seed) throws IOException {
    assertEquals(names(expected), names(actual));
    for (String name : names(expected)) {
      assertArrayEquals(
          Files.readAllBytes(expected.resolve(name)),
          Files.readAllBytes(actual.resolve(name)),
          name + " of seed " + seed);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private Path dump(List<String> inputs, int jobs, long memory) throws IOException {
    Path to = Files.createTempDirectory(folder, "dump");
    Settings settings =
        new Settings(Resources.bundled(), BASE, jobs, false, Selection.ALL, folder, memory);
    Edition edition = new Edition("R", BASE, BASE, Prefixes.of(BASE));
    Graph none = GraphFactory.createDefaultGraph();
    try (Dump dump = Dump.begin(to, edition, none, jobs);
        FindingLog log = new FindingLog(line -> {}, Writer.nullWriter())) {
      Output output = new Output.NodesAndLines(StreamRDFLib.sinkNull(), dump::lines);
      Conversion.run(inputs, settings, output, log, new NoMeter());
      Vocabulary vocabulary = Vocabulary.read(settings.resources(), BASE);
      List<Distribution> files = dump.finish(vocabulary, to.resolve("statements"));
      for (Distribution file : files) {
        assertEquals(file.bytes(), Files.size(to.resolve(file.name())));
        assertEquals(file.sha256(), Downloads.sha256(to.resolve(file.name())));
      }
      assertEquals(files.size() + 1, names(to).size(), "nothing else is left");
    }
    return to;
  }

  private static final class NoMeter implements Meter {
    @Override
    public void stage(String name, String unit, long total) {}

    @Override
    public void advance(long done) {}
  }
}
