package io.github.tflinkrdf.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.bench.Page;
import io.github.tflinkrdf.bench.RecordGenerator;
import io.github.tflinkrdf.check.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of the whole conversion, over generated corpora of all generations. */
class ConversionTest {
  private static final int STATEMENTS = 150;

  @TempDir Path folder;

  /** Four fixed seeds and a fresh one, which a failure names. */
  static LongStream seeds() {
    return LongStream.of(1, 2, 3, 4, System.nanoTime());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyStatementOfTheTruthIsThereWithItsEvidenceAndNoOther(long seed) throws IOException {
    RecordGenerator generator = new RecordGenerator(seed, STATEMENTS);
    Converted converted = Converted.of(write(generator));
    assertEquals(
        generator.truth().values().stream().map(EvidenceLine::of).collect(sorted()),
        EvidenceLine.read(converted.graph()));
    assertEquals(0, converted.summary().rejected(), String.join("\n", converted.findings()));
    assertTrue(converted.summary().balanced());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfFilesTheThreadsAndTheMemoryDoNotChangeAByte(long seed) throws IOException {
    Path corpus = write(new RecordGenerator(seed, STATEMENTS));
    Converted expected = Converted.of(corpus);
    List<Path> files = files(corpus);
    Collections.shuffle(files, new Random(seed));
    Path[] shuffled = files.toArray(Path[]::new);
    assertSame(expected, Converted.of(shuffled));
    assertSame(expected, Converted.of(Converted.How.plain().jobs(2), shuffled));
    assertSame(expected, Converted.of(Converted.How.plain().memory(4096), corpus));
    Collections.reverse(files);
    Path renamed = Files.createDirectory(folder.resolve("renamed"));
    for (int i = 0; i < files.size(); i++) {
      Files.copy(files.get(i), renamed.resolve("r" + i));
    }
    assertSame(expected, Converted.of(renamed));
  }

  @Test
  void sitesOfManyAssembliesAreMadeByManyThreadsAtOnce() throws IOException {
    String header =
        """
        TFLinkID UniprotID.TF Name.TF Organism Assembly Chromosome Start End Strand Genome.browser \
        Detection.method PubmedID Source.database Small-scale.evidence Number.of.TFBS.overlaps \
        TFBS.overlaps
        """
            .replace(' ', '\t');
    StringBuilder rows = new StringBuilder(header);
    for (int i = 0; i < 5_000; i++) {
      rows.append(
              "TFLinkSS%08d\tP05412\tJUN\tHomo sapiens\txy%d\tchr1\t100\t108\t+".formatted(i, i))
          .append("\t-\tfootprinting\t-\tJASPAR\tNo\t0\t-\n");
    }
    Path table =
        Files.writeString(
            folder.resolve("TFLink_Homo_sapiens_bindingSites_All_annotation_v1.0.tsv"), rows);
    Converted one = Converted.of(table);
    assertEquals(5_000, one.summary().read());
    assertSame(one, Converted.of(Converted.How.plain().jobs(8), table));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noTripleIsWrittenTwiceAndThereAreNoBlankNodes(long seed) throws IOException {
    Converted converted = Converted.of(write(new RecordGenerator(seed, STATEMENTS)));
    List<String> lines = converted.triples().lines().toList();
    assertEquals(lines.size(), Set.copyOf(lines).size());
    assertEquals(converted.summary().triples(), lines.size());
    assertFalse(lines.stream().anyMatch(line -> line.startsWith("_:") || line.contains(" _:")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOutputConformsToEveryShapeUnderAnyBase(long seed) throws IOException {
    Path corpus = write(new RecordGenerator(seed, STATEMENTS));
    for (String base : List.of(Resources.DEFAULT_BASE, "http://127.0.0.1:3030/")) {
      Converted converted = Converted.of(Converted.How.plain().base(base), corpus);
      var report = Validator.read(Resources.bundled(), base).validate(converted.graph());
      assertTrue(report.conforms(), report.text());
      boolean moved = base.equals(Resources.DEFAULT_BASE);
      assertEquals(moved, converted.triples().contains(Resources.DEFAULT_BASE + "regulation/"));
      assertTrue(converted.triples().contains(Resources.DEFAULT_BASE + "ontology#"));
    }
  }

  @Test
  void theOutputDoesNotDependOnTheLocale() throws IOException {
    Path corpus = write(new RecordGenerator(5, STATEMENTS));
    Converted expected = Converted.of(corpus);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertSame(expected, Converted.of(corpus));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nothingIsLeftInTheSpillFolder() throws IOException {
    Path corpus = write(new RecordGenerator(6, STATEMENTS));
    Path spill = Files.createDirectory(folder.resolve("spill"));
    Converted.of(Converted.How.plain().memory(4096).spill(spill), corpus);
    try (Stream<Path> left = Files.list(spill)) {
      assertEquals(List.of(), left.toList());
    }
  }

  /** Byte for byte the same; a failure shows the first lines that differ, not the whole. */
  static void assertSame(Converted expected, Converted actual) {
    List<String> a = expected.triples().lines().toList();
    List<String> b = actual.triples().lines().toList();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      assertEquals(a.get(i), b.get(i), "line " + (i + 1));
    }
    assertEquals(expected.triples().length(), actual.triples().length());
  }

  private Path write(RecordGenerator generator) throws IOException {
    return write(folder, generator);
  }

  /** Writes the pages of a corpus into a new folder. */
  static Path write(Path folder, RecordGenerator generator) throws IOException {
    Path corpus = Files.createTempDirectory(folder, "corpus");
    for (Page page : (Iterable<Page>) generator.pages()::iterator) {
      Files.writeString(corpus.resolve(page.fileName()), page.text());
    }
    return corpus;
  }

  static List<Path> files(Path corpus) throws IOException {
    try (Stream<Path> files = Files.list(corpus)) {
      return new ArrayList<>(files.sorted().toList());
    }
  }

  private static <T extends Comparable<T>> java.util.stream.Collector<T, ?, TreeSet<T>> sorted() {
    return java.util.stream.Collectors.toCollection(TreeSet::new);
  }
}
