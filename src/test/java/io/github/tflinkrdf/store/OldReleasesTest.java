package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How releases are named, and which of them are kept. */
class OldReleasesTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path store;

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
  void anEarlierReleaseThatTheUserWentBackToIsKeptWhateverItsAge() throws IOException {
    Release first = publish(1, 9, new ArrayList<>());
    publish(2, 9, new ArrayList<>());
    Files.writeString(store.resolve("current"), first.id() + "\n");
    new OldReleases(new Store(store), note -> {}).prune(1);
    assertEquals(1, Versions.of(Store.open(store).current().orElseThrow()));
  }

  private Release publishAt(Clock clock, int keep) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING, clock)) {
      builder.finishLoad();
      return builder.publish(keep, note -> {});
    }
  }

  private Release publish(int version, int keep, List<String> notes) {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
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
