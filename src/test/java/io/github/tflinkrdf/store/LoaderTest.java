package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choice of the loader. */
class LoaderTest {
  @TempDir Path folder;

  @Test
  void bothLoadersMakeTheSameRelease() throws IOException {
    Graph expected = GraphFactory.createDefaultGraph();
    Releases.loadExample(StreamRDFLib.graph(expected));
    Path spill = folder.resolve("spill");
    for (Loader loader : Loader.values()) {
      Loading loading = new Loading(loader, spill, 1_000, List.of("https://w3id.org/"));
      try (ReleaseBuilder builder = ReleaseBuilder.begin(folder.resolve(loader.name()), loading)) {
        Releases.loadExample(builder.loader());
        DatasetGraph loaded = builder.finishLoad();
        Txn.executeRead(
            loaded, () -> assertTrue(loaded.getDefaultGraph().isIsomorphicWith(expected)));
      }
    }
    try (Stream<Path> left = Files.list(spill)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void theSortedLoaderRefusesAJenaThatItDoesNotKnow() {
    UserError error = assertThrows(UserError.class, () -> Loader.SORTED.requireKnown("6.0.0"));
    assertTrue(error.getMessage().contains(Loader.KNOWN_JENA), error.getMessage());
    assertTrue(error.getMessage().contains("6.0.0"), error.getMessage());
    assertTrue(error.getMessage().contains("--loader jena"), error.getMessage());
    Loader.JENA.requireKnown("6.0.0");
  }

  @Test
  void itKnowsTheJenaThatWeAreBuiltWith() throws IOException {
    assertEquals(Loader.KNOWN_JENA, Loader.jenaOnTheClassPath());
    assertTrue(
        Files.readString(Path.of("pom.xml"))
            .contains("<jena.version>" + Loader.KNOWN_JENA + "</jena.version>"));
  }
}
