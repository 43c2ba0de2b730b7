package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that end with {@code kill -9} at points that differ from run to run. */
class KilledBuildIT {
  private static final int ROUNDS = 20;
  private static final int TRIPLES = 20_000;
  private static final List<String> STEPS = List.of("load", "finish", "publish");

  @TempDir Path store;

  @Test
  void whereverABuildIsKilledTheFormerReleaseAnswersAndTheNextBuildCleansUp() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Releases.marked(store, 1, TRIPLES);
    int version = 1;
    Set<String> killedIn = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      String step = STEPS.get(round % STEPS.size());
      killDuring(step, version + 1, random.nextInt(400));
      int found = check("round " + round + ", killed in " + step + ", seed " + seed);
      assertTrue(found == version || found == version + 1, "version " + found + ", seed " + seed);
      if (found == version) {
        killedIn.add(step);
      }
      version = found;
    }
    assertEquals(Set.copyOf(STEPS), killedIn, "no kill came before publishing, seed " + seed);
  }

  private void killDuring(String step, int version, int millis) throws Exception {
    String[] build = {"build", store.toString(), version + "", TRIPLES + ""};
    try (OtherProcess process = OtherProcess.start(build)) {
      assertTrue(process.says(step));
      Thread.sleep(step.equals("publish") ? millis / 20 : millis);
    }
  }

  /** The version of the current release, which must be whole. */
  private int check(String when) throws IOException {
    Release current = Store.open(store).current().orElseThrow();
    assertEquals(TRIPLES + 1, Versions.triples(current), when);
    ReleaseBuilder.begin(store).close();
    assertEquals(Store.open(store).current().orElseThrow(), current, when);
    try (Stream<Path> folders = Files.list(store.resolve("releases"))) {
      folders.forEach(folder -> assertTrue(isRelease(folder), when + ": " + folder));
    }
    return Versions.of(current);
  }

  private static boolean isRelease(Path folder) {
    return Release.isId(folder.getFileName().toString())
        && Files.notExists(folder.resolve(".unpublished"));
  }
}
