package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseBuilderTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path store;

  @Test
  void aPublishedReleaseIsCurrentAndHoldsWhatWasLoaded() {
    Release release = Releases.marked(store, 7, 100);
    assertEquals(Optional.of(release), Store.open(store).current());
    assertEquals(7, Versions.of(release));
    assertEquals(101, Versions.triples(release));
  }

  @Test
  void aReleaseIsNamedByItsTimeAndByANumberIfThatIsTaken() {
    assertEquals("20261120T120000Z", publishAt(NOON, 9).id());
    assertEquals("20261120T120000Z-2", publishAt(NOON, 9).id());
    assertEquals("20261120T120000Z-3", publishAt(NOON, 9).id());
  }

  @Test
  void aNewReleaseSortsAfterAllOthersThoughTheyWerePrunedOrTheClockWasPutBack() {
    List<Release> made = new ArrayList<>();
    for (int version = 1; version <= 4; version++) {
      made.add(publishAt(NOON, 1));
    }
    made.add(publishAt(Clock.offset(NOON, Duration.ofHours(-1)), 1));
    assertEquals(made.stream().sorted().toList(), made);
    assertEquals(made.get(4), Store.open(store).current().orElseThrow());
  }

  @Test
  void releasesSortByAgeAndNotByText() {
    Store releases = new Store(store);
    List<Release> sorted =
        Stream.of("20261120T120000Z-10", "20261120T120000Z-2", "20261120T120000Z")
            .map(releases::release)
            .sorted()
            .toList();
    assertEquals(
        List.of("20261120T120000Z", "20261120T120000Z-2", "20261120T120000Z-10"),
        sorted.stream().map(Release::id).toList());
  }

  @Test
  void aBuilderThatIsClosedUnpublishedLeavesNothing() throws IOException {
    Release former = Releases.marked(store, 1, 10);
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store)) {
      Releases.loadMarked(builder.loader(), 2, 10);
    }
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store)) {
      Releases.loadMarked(builder.loader(), 3, 10);
      builder.finishLoad();
    }
    assertEquals(List.of(former.id()), folders());
    assertEquals(1, Versions.of(Store.open(store).current().orElseThrow()));
  }

  @Test
  void onlyTheNewestReleasesAreKept() throws IOException {
    for (int version = 1; version <= 5; version++) {
      publish(version, 2, new ArrayList<>());
    }
    assertEquals(2, folders().size());
    assertEquals(5, Versions.of(Store.open(store).current().orElseThrow()));
  }

  @Test
  void aReleaseThatIsOpenIsNotPrunedAndItsReaderGoesOn() throws IOException {
    Release first = Releases.marked(store, 1, 10);
    List<String> notes = new ArrayList<>();
    try (ReleaseData reader = first.open()) {
      publish(2, 1, notes);
      assertEquals(1, Versions.of(reader.dataset()));
    }
    assertEquals(
        List.of("release " + first.id() + " is still open and stays until a later build"), notes);
    publish(3, 1, notes);
    assertEquals(1, folders().size(), "it goes with the next build");
  }

  @Test
  void aSecondBuildAtTheSameTimeIsRefused() {
    ReleaseBuilder first = ReleaseBuilder.begin(store);
    try (first) {
      UserError error = assertThrows(UserError.class, () -> ReleaseBuilder.begin(store));
      assertEquals(3, error.exitCode());
      assertTrue(error.getMessage().contains("another build"), error.getMessage());
    }
    ReleaseBuilder.begin(store).close();
  }

  @Test
  void theNextBuildRemovesWhatWasNeverPublished() throws IOException {
    Release kept = Releases.marked(store, 1, 10);
    Path hidden =
        Files.createDirectories(store.resolve("releases/.20261120T120000Z.building/tdb2"));
    Files.writeString(hidden.resolve("half"), "x");
    Path renamed = Files.createDirectories(store.resolve("releases/20991120T120000Z/tdb2"));
    Files.createFile(renamed.resolveSibling(".unpublished"));
    Files.createFile(kept.folder().resolve(".unpublished"));
    ReleaseBuilder.begin(store).close();
    assertEquals(List.of(kept.id()), folders());
    assertFalse(Files.exists(kept.folder().resolve(".unpublished")), "it is the current one");
  }

  @Test
  void anEarlierReleaseThatTheUserWentBackToIsKeptWhateverItsAge() throws IOException {
    Release first = publish(1, 9, new ArrayList<>());
    publish(2, 9, new ArrayList<>());
    Files.writeString(store.resolve("current"), first.id() + "\n");
    OldReleases.prune(new Store(store), 1, note -> {});
    assertEquals(1, Versions.of(Store.open(store).current().orElseThrow()));
  }

  @Test
  void theOptimizerHasStatisticsOfTheDataAndOfTheClasses() throws IOException {
    Release release = Releases.example(store);
    String stats = Files.readString(release.tdb2().resolve("stats.opt")).replaceAll("\\s+", " ");
    assertTrue(stats.contains("ontology#regulatesExpressionOf> 6"), stats);
    assertTrue(stats.contains("ontology#RegulatoryInteraction>) 5"), stats);
  }

  @Test
  void quadsOfTheDefaultGraphAndPrefixesAreLoadedToo() {
    Release release =
        Releases.build(
            store,
            stream -> {
              stream.prefix("x", "urn:x:");
              stream.quad(new Quad(Quad.defaultGraphIRI, SSE.parseTriple("(<urn:a> <urn:b> 1)")));
              stream.quad(new Quad(SSE.parseNode("<urn:g>"), SSE.parseTriple("(<a:a> <b:b> 1)")));
            });
    try (ReleaseData data = release.open()) {
      DatasetGraph dataset = data.dataset();
      Txn.executeRead(
          dataset,
          () -> {
            assertEquals(1, dataset.getDefaultGraph().size());
            assertEquals(1, dataset.getGraph(SSE.parseNode("<urn:g>")).size());
            assertEquals("urn:x:", dataset.prefixes().getMapping().get("x"));
          });
    }
  }

  @Test
  void theFinishedLoadCanBeReadBeforeItIsPublished() {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store)) {
      Releases.loadMarked(builder.loader(), 4, 10);
      assertEquals(4, Versions.of(builder.finishLoad()));
      assertTrue(Store.open(store).current().isEmpty());
    }
  }

  @Test
  void theBaseOfAReleaseIsReadFromItsReport() {
    assertEquals(Resources.DEFAULT_BASE, publishWithReport("{\"rows\": 1}").base());
    assertEquals(
        "http://a.example/", publishWithReport("{\"base\": \"http://a.example/\"}").base());
  }

  private Release publishWithReport(String json) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store)) {
      builder.finishLoad();
      builder.writeReport(json);
      return builder.publish(2, note -> {});
    }
  }

  private Release publishAt(Clock clock, int keep) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, clock)) {
      builder.finishLoad();
      return builder.publish(keep, note -> {});
    }
  }

  private Release publish(int version, int keep, List<String> notes) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store)) {
      Releases.loadMarked(builder.loader(), version, 10);
      builder.finishLoad();
      return builder.publish(keep, notes::add);
    }
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(store.resolve("releases"))) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
