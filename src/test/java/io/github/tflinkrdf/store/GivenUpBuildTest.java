package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that fail or are interrupted half-way leave nothing, and the next one is not hindered. */
class GivenUpBuildTest {
  private static final int MANY = 50_000;
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));

  @TempDir Path store;
  private Release former;

  @BeforeEach
  void publishOne() {
    former = Releases.marked(store, 1, 10);
  }

  @AfterEach
  void uninterrupt() {
    Thread.interrupted();
  }

  @Test
  void aBuildInterruptedWhileItLoadsLeavesNothing() throws IOException {
    failing(
        builder -> {
          Releases.loadMarked(builder.loader(), 2, 10);
          Thread.currentThread().interrupt();
          Releases.loadMarked(builder.loader(), 3, MANY);
          builder.finishLoad();
          publish(builder);
        });
  }

  @Test
  void aBuildInterruptedBeforeItsLoadIsFinishedLeavesNothing() throws IOException {
    failing(
        builder -> {
          Releases.loadMarked(builder.loader(), 2, MANY);
          Thread.currentThread().interrupt();
          builder.finishLoad();
          publish(builder);
        });
  }

  @Test
  void aBuildInterruptedBeforeItIsPublishedLeavesNothing() throws IOException {
    failing(
        builder -> {
          Releases.loadMarked(builder.loader(), 2, 10);
          builder.finishLoad();
          Thread.currentThread().interrupt();
          publish(builder);
        });
  }

  @Test
  void aBuildWhoseRenameFailsLeavesNothing() throws IOException {
    failing(
        builder -> {
          builder.finishLoad();
          Files.createDirectories(store.resolve("current.d"));
          Files.delete(store.resolve("current"));
          Files.move(store.resolve("current.d"), store.resolve("current"));
          Files.createFile(store.resolve("current/in-the-way"));
          try {
            publish(builder);
          } finally {
            Files.delete(store.resolve("current/in-the-way"));
            Files.delete(store.resolve("current"));
            Files.writeString(store.resolve("current"), former.id());
          }
        });
  }

  private interface Steps {
    void run(ReleaseBuilder builder) throws IOException;
  }

  /** The builder closes on the thread that is still interrupted, as a user's program does. */
  private void failing(Steps steps) throws IOException {
    assertThrows(
        Exception.class,
        () -> {
          try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
            steps.run(builder);
          }
        });
    Thread.interrupted();
    assertEquals(List.of(former.id()), folders());
    assertEquals(1, Versions.of(Store.open(store).current().orElseThrow()));
    assertTheNextBuildPublishes();
  }

  private void assertTheNextBuildPublishes() {
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING, LATER)) {
      Releases.loadMarked(builder.loader(), 9, 10);
      builder.finishLoad();
      publish(builder);
    }
    Release next = Store.open(store).current().orElseThrow();
    assertEquals(9, Versions.of(next));
    assertEquals(11, Versions.triples(next));
  }

  private static void publish(ReleaseBuilder builder) {
    builder.publish(2, note -> {});
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(store.resolve("releases"))) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
