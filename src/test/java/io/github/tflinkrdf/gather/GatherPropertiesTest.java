package io.github.tflinkrdf.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.record.InteractionRow;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatherPropertiesTest {
  @TempDir Path folder;

  static Stream<Long> seeds() {
    return Stream.iterate(0L, seed -> seed + 1).limit(40);
  }

  private static List<Row> rows(long seed) {
    return new RandomRows(seed).rows((int) (seed * 4));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void neitherTheOrderOfRowsNorTheMemoryChangesWhatIsMadeOfThem(long seed) {
    List<Row> rows = rows(seed);
    Everything expected = Everything.of(rows, folder, Everything.IN_MEMORY);
    assertEquals(0, files());
    for (long budget : new long[] {0, 5_000, 50_000, Everything.IN_MEMORY}) {
      List<Row> shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, new Random(seed + budget));
      assertEquals(expected, Everything.of(shuffled, folder, budget), "budget " + budget);
      assertEquals(0, files());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyRowIsInExactlyOneDescriptionOrOneError(long seed) {
    List<Row> rows = rows(seed);
    Everything all = Everything.of(rows, folder, 0);
    assertEquals(
        locations(rows, InteractionRow.class::isInstance),
        sorted(all.interactions().stream().flatMap(statement -> statement.from().stream())));
    Stream<Location> kept = all.sites().stream().flatMap(site -> site.from().stream());
    Stream<Location> lost =
        all.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::where);
    assertEquals(
        locations(rows, row -> row instanceof SiteRow || row instanceof SequenceRow),
        sorted(Stream.concat(kept, lost)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsMadeIsWhatAPlainReadingOfTheRulesGives(long seed) {
    List<Row> rows = rows(seed);
    Everything all = Everything.of(rows, folder, 5_000);
    Oracle oracle = new Oracle(rows, all);
    assertEquals(oracle.accessions(), all.proteins().stream().map(Protein::accession).toList());
    all.proteins().forEach(oracle::check);
    oracle.checkGenes(all.genes());
    PairOracle pairs = new PairOracle(oracle);
    assertEquals(pairs.pairs(), all.interactions().stream().map(PairOracle::pair).toList());
    all.interactions().forEach(pairs::check);
    assertEquals(pairs.orthologPairs(), all.orthologies().stream().map(PairOracle::pair).toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyGeneOfAStatementAndEveryCandidateIsDescribed(long seed) {
    Everything all = Everything.of(rows(seed), folder, 5_000);
    List<String> described =
        all.genes().stream()
            .map(gene -> gene.geneId().isEmpty() ? gene.products().get(0) : gene.geneId())
            .toList();
    assertEquals(described.stream().distinct().count(), described.size());
    all.interactions()
        .forEach(
            s -> assertTrue(described.contains(s.geneId().isEmpty() ? s.target() : s.geneId())));
    all.genes().forEach(gene -> assertTrue(described.containsAll(gene.candidateGeneIds())));
  }

  private static List<Location> locations(List<Row> rows, Predicate<Row> kind) {
    return sorted(rows.stream().filter(kind).map(Row::at));
  }

  private static List<Location> sorted(Stream<Location> locations) {
    return locations.sorted().toList();
  }

  private int files() {
    return Objects.requireNonNull(folder.toFile().list()).length;
  }
}
