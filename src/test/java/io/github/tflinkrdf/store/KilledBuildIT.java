package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program's own builds, ended with {@code kill -9} at points that differ from run to run. */
class KilledBuildIT {
  private static final int ROUNDS = 20;
  private static final String SAMPLES = "src/main/resources/tflink-rdf/samples";
  private static final String STATEMENTS =
      "SELECT ?s { ?s a <https://w3id.org/tflink-rdf/ontology#RegulatoryInteraction> }";

  @TempDir Path store;

  @Test
  void whereverABuildIsKilledTheFormerReleaseAnswersAndTheNextBuildCleansUp() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    long began = System.nanoTime();
    assertEquals(0, Program.run(build()).code());
    int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      killed += killAfter(random.nextInt(whole)) ? 1 : 0;
      Release current = Store.open(store).released();
      assertEquals(84, statements(current), "round " + round + ", seed " + seed);
    }
    assertTrue(killed > ROUNDS / 2, "only " + killed + " builds were still running, seed " + seed);
    assertEquals(0, Program.run(build()).code());
    assertEquals(84, statements(Store.open(store).released()));
    try (Stream<Path> folders = Files.list(store.resolve("releases"))) {
      assertTrue(folders.allMatch(KilledBuildIT::isRelease), "left behind, seed " + seed);
    }
  }

  private String[] build() {
    return new String[] {"build", SAMPLES, "--store", store.toString(), "-q"};
  }

  /** True if the build was still running. */
  private boolean killAfter(int millis) throws InterruptedException {
    Process process = Program.start(Map.of(), build());
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private static long statements(Release release) throws IOException {
    try (ReleaseData data = release.open()) {
      return Txn.calculateRead(
          data.dataset(),
          () -> {
            try (QueryExec query = QueryExec.dataset(data.dataset()).query(STATEMENTS).build()) {
              return (long) Iter.toList(query.select()).size();
            }
          });
    }
  }

  private static boolean isRelease(Path folder) {
    return Release.isId(folder.getFileName().toString())
        && Files.notExists(folder.resolve(".unpublished"));
  }
}
