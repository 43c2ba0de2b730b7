package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.federate.FederationOptions;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveReleaseTest {
  @TempDir Path store;

  @Test
  void aRefreshThatComesAfterTheEndOpensNothing() {
    Release release = Releases.marked(store, 1, 10);
    LiveRelease live =
        new LiveRelease(
            Store.open(store),
            "/sparql",
            new QueryProcessor(Duration.ofSeconds(1)),
            new Federation(FederationOptions.OFFLINE));
    live.serveIn(new DataAccessPointRegistry());
    live.refresh();
    assertEquals(Optional.of(release), live.release());
    live.close();
    live.refresh();
    assertEquals(Optional.empty(), live.release());
  }
}
