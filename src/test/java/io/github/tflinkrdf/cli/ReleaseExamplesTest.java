package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.examples.Examples;
import io.github.tflinkrdf.store.Loader;
import io.github.tflinkrdf.store.Loading;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseBuilder;
import io.github.tflinkrdf.store.ReleaseData;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseExamplesTest {
  private static final String SAMPLES = "src/main/resources/tflink-rdf/samples";
  private static final String RUN =
      "<https://w3id.org/tflink-rdf/examples/01-factors-of-a-gene>"
          + " <https://w3id.org/tflink-rdf/ontology#resultCount> 27";

  @TempDir Path folder;

  @Test
  void aBuildPublishesTheExamplesAndWhatCameOfThem() throws IOException {
    String store = folder.resolve("store").toString();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            OutputStream.nullOutputStream(),
            new PrintWriter(err),
            false,
            Map.of("TFLINK_OFFLINE", "true"));
    assertEquals(0, TflinkRdf.run(console, "build", SAMPLES, "--store", store), err.toString());
    assertFalse(err.toString().contains("warning"), err.toString());
    Release release = Store.open(Path.of(store)).released();
    try (ReleaseData data = release.open()) {
      assertTrue(ask(data.dataset(), "ASK { " + RUN + " }"));
      assertTrue(
          ask(
              data.dataset(),
              "ASK { GRAPH <https://w3id.org/tflink-rdf/graph/examples> { " + RUN + " } }"));
      assertFalse(
          ask(
              data.dataset(),
              "ASK { GRAPH <https://w3id.org/tflink-rdf/graph/examples> {"
                  + " ?s a <https://w3id.org/tflink-rdf/ontology#RegulatoryInteraction> } }"));
    }
    String name = "tflink-" + release.id() + "_example";
    for (String end : List.of("s.ttl", "s.json", "_38-orthologs-in-oma.ttl")) {
      assertTrue(Files.size(release.downloads().resolve(name + end)) > 0, end);
    }
    assertTrue(Files.readString(release.report()).contains("\"examples\" :"));
  }

  @Test
  void anExampleThatIsTooSlowIsAWarningAndTheReleaseIsPublished() throws IOException {
    Path queries = Files.createDirectories(folder.resolve("mine/queries"));
    Files.writeString(
        queries.resolve("01-factors-of-a-gene.rq"),
        "# What?\nSELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    Examples examples =
        Examples.read(Resources.over(folder.resolve("mine")), Resources.DEFAULT_BASE);
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            OutputStream.nullOutputStream(),
            new PrintWriter(err),
            false,
            Map.of("TFLINK_OFFLINE", "true"));
    Path store = folder.resolve("store");
    Loading loading = new Loading(Loader.SORTED, folder, 1 << 24, List.of());
    try (ReleaseBuilder builder = ReleaseBuilder.begin(store, loading);
        Progress progress = Progress.on(console, true)) {
      numbers(builder.loader());
      DatasetGraph loaded = builder.finishLoad();
      new ReleaseExamples(examples, Duration.ofMillis(500), Optional.empty(), progress)
          .addTo(builder, loaded);
      builder.publish(1, note -> {});
    }
    assertEquals(
        "warning: the example 01-factors-of-a-gene was not answered in 0.5 s",
        err.toString().strip());
    try (ReleaseData data = Store.open(store).released().open()) {
      assertTrue(
          ask(
              data.dataset(),
              "ASK { ?s <https://w3id.org/tflink-rdf/ontology#runFailure>"
                  + " 'not answered in 0.5 s' }"));
    }
  }

  private static void numbers(StreamRDF stream) {
    for (int i = 0; i < 1000; i++) {
      stream.triple(SSE.parseTriple("(<urn:x:s" + i + "> <urn:x:p> " + i + ")"));
    }
  }

  private static boolean ask(DatasetGraph dataset, String query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return exec.ask();
          }
        });
  }
}
