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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseBuilderTest {
  @TempDir Path store;

  @Test
  void aPublishedReleaseIsCurrentAndHoldsWhatWasLoaded() {
    Release release = Releases.marked(store, 7, 100);
    assertEquals(Optional.of(release), Store.open(store).current());
    assertEquals(7, Versions.of(release));
    assertEquals(101, Versions.triples(release));
  }

  @Test
  void whatIsAddedIsInTheDefaultGraphAndInItsOwn() {
    Node name = NodeFactory.createURI("urn:x:graph");
    Graph added = SSE.parseGraph("(graph (<urn:x:a> <urn:x:p> 1) (<urn:x:b> <urn:x:p> 2))");
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      Releases.loadMarked(builder.loader(), 1, 10);
      assertThrows(IllegalStateException.class, () -> builder.add(name, added));
      builder.finishLoad();
      builder.add(name, added);
      builder.publish(1, note -> {});
    }
    try (ReleaseData data = Store.open(store).released().open()) {
      DatasetGraph dataset = data.dataset();
      Txn.executeRead(
          dataset,
          () -> {
            assertEquals(11 + 2, dataset.getDefaultGraph().size());
            assertTrue(dataset.getGraph(name).isIsomorphicWith(added));
          });
    }
  }

  @Test
  void aBuilderThatIsClosedUnpublishedLeavesNothing() throws IOException {
    Release former = Releases.marked(store, 1, 10);
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      Releases.loadMarked(builder.loader(), 2, 10);
    }
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      Releases.loadMarked(builder.loader(), 3, 10);
      builder.finishLoad();
    }
    assertEquals(List.of(former.id()), folders());
    assertEquals(1, Versions.of(Store.open(store).current().orElseThrow()));
  }

  @Test
  void aSecondBuildAtTheSameTimeIsRefused() {
    ReleaseBuilder first = ReleaseBuilder.begin(store, Releases.LOADING);
    try (first) {
      UserError error =
          assertThrows(UserError.class, () -> ReleaseBuilder.begin(store, Releases.LOADING));
      assertEquals(3, error.exitCode());
      assertTrue(error.getMessage().contains("another build"), error.getMessage());
    }
    ReleaseBuilder.begin(store, Releases.LOADING).close();
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
    ReleaseBuilder.begin(store, Releases.LOADING).close();
    assertEquals(List.of(kept.id()), folders());
    assertFalse(Files.exists(kept.folder().resolve(".unpublished")), "it is the current one");
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
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
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
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, Releases.LOADING)) {
      builder.finishLoad();
      builder.writeReport(json);
      return builder.publish(2, note -> {});
    }
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> folders = Files.list(store.resolve("releases"))) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
