package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.Holding.State;
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
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a store, and what is removed from it. */
class InventoryTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir Path store;
  private final List<String> notes = new ArrayList<>();

  @Test
  void aReleaseIsShownWithItsTimeItsSizeAndItsTriples() throws IOException {
    Release release = publish(0);
    Files.writeString(release.report(), "{\"triples\": 1234}");
    Holding holding = holdings().get(0);
    assertEquals("20261120T120000Z", holding.name());
    assertEquals(Optional.of(NOON), holding.built());
    assertEquals(OptionalLong.of(1234), holding.triples());
    assertEquals(State.CURRENT, holding.state());
    long before = holding.bytes();
    Files.write(release.downloads().resolve("dump"), new byte[5000]);
    assertEquals(before + 5000, holdings().get(0).bytes());
  }

  @Test
  void aReleaseWithoutAReadableReportIsShownAllTheSame() throws IOException {
    Release release = publish(0);
    Files.writeString(release.report(), "{");
    assertEquals(OptionalLong.empty(), holdings().get(0).triples());
  }

  @Test
  void theNewestStayAndTheOthersGoWithTheirBytes() {
    for (int hour = 0; hour < 4; hour++) {
      publish(hour);
    }
    long oldest = holdings().get(0).bytes();
    List<Holding> gone = inventory().prune(3, notes::add);
    assertEquals(List.of("20261120T120000Z"), gone.stream().map(Holding::name).toList());
    assertEquals(oldest, gone.get(0).bytes());
    assertEquals(3, holdings().size());
    assertEquals(List.of(), inventory().prune(3, notes::add));
  }

  @Test
  void theCurrentOneStaysWhateverItsAge() throws IOException {
    Release first = publish(0);
    publish(1);
    publish(2);
    Files.writeString(store.resolve("current"), first.id() + "\n");
    inventory().prune(1, notes::add);
    assertEquals(
        List.of("20261120T120000Z CURRENT", "20261120T140000Z FORMER"),
        holdings().stream().map(h -> h.name() + " " + h.state()).toList());
  }

  @Test
  void oneThatIsOpenStaysAndThatIsSaid() {
    Release first = publish(0);
    publish(1);
    try (ReleaseData reader = first.open()) {
      assertEquals(0, Versions.of(reader.dataset()));
      assertEquals(List.of(), inventory().prune(1, notes::add));
    }
    assertTrue(notes.get(0).startsWith("release " + first.id() + " is still open"), notes.get(0));
    assertEquals(1, inventory().prune(1, notes::add).size());
  }

  @Test
  void whatAKilledBuildLeftIsShownAsThatAndRemoved() throws IOException {
    publish(0);
    Path killed = Files.createDirectories(store.resolve("releases/.20261120T130000Z.building"));
    Files.write(killed.resolve("x"), new byte[100]);
    Path unpublished = Files.createDirectories(store.resolve("releases/20261120T140000Z/tdb2"));
    Files.createFile(unpublished.resolveSibling(".unpublished"));
    assertEquals(
        List.of(State.CURRENT, State.LEFTOVER, State.LEFTOVER),
        holdings().stream().map(Holding::state).toList());
    List<Holding> gone = inventory().prune(2, notes::add);
    assertEquals(2, gone.size());
    assertEquals(100, gone.stream().mapToLong(Holding::bytes).sum());
    assertEquals(1, holdings().size());
  }

  @Test
  void aBuildThatIsRunningIsShownAsThatAndKeepsPruneAway() {
    publish(0);
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      assertTrue(Files.isDirectory(builder.building().downloads()));
      assertEquals(State.BUILDING, holdings().get(1).state());
      assertThrows(UserError.class, () -> inventory().prune(1, notes::add));
    }
    assertEquals(1, holdings().size());
  }

  @Test
  void withoutAPointerNothingIsRemoved() throws IOException {
    publish(0);
    publish(1);
    Files.delete(store.resolve("current"));
    assertThrows(UserError.class, () -> inventory().prune(1, notes::add));
    assertEquals(2, holdings().size());
    Files.writeString(store.resolve("current"), "20261120T090000Z\n");
    assertThrows(UserError.class, () -> inventory().prune(1, notes::add));
    assertEquals(2, holdings().size());
  }

  @Test
  void aFolderWithoutReleasesHasNothing() {
    assertEquals(List.of(), holdings());
    assertEquals(List.of(), inventory().prune(1, notes::add));
  }

  private Inventory inventory() {
    return new Inventory(Store.open(store));
  }

  private List<Holding> holdings() {
    return inventory().holdings();
  }

  private Release publish(int hour) {
    Clock clock = Clock.fixed(NOON.plus(Duration.ofHours(hour)), ZoneOffset.UTC);
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING, clock)) {
      Releases.loadMarked(builder.loader(), hour, 10);
      builder.finishLoad();
      return builder.publish(9, notes::add);
    }
  }
}
