package io.github.tflinkrdf.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.federate.FederationOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples that ask other endpoints, asked of small ones with data of the same shape on this
 * machine, whose addresses take the place of the real ones.
 */
class FederatedExamplesTest {
  private static StandIns others;
  private static Federation federation;
  private static DatasetGraph samples;

  @BeforeAll
  static void start() {
    samples = SampleRelease.load();
    others = StandIns.start();
    federation = new Federation(FederationOptions.OFFLINE.withAliases(others.aliases()));
    federation.serve(samples, Set.of());
  }

  @AfterAll
  static void stop() {
    federation.close();
    others.close();
  }

  @ParameterizedTest
  @CsvSource({
    "31-names-and-status-in-uniprot, 'P13500 CCL2 CCL2_HUMAN true C-C motif chemokine 2'",
    "31-names-and-status-in-uniprot, 'P29965 CD40LG CD40L_HUMAN true -'",
    "32-disease-targets, 'P29965 CD40LG 1 Immunodeficiency with hyper-IgM'",
    "33-factors-without-binding-activity, 'P25963 NFKBIA'",
    "34-articles-uniprot-cites-too, 'Q04864_P13500 9388261 P13500'",
    "35-reviewed-entry-of-the-gene, '1012 P55290 P00001'",
    "36-gone-from-uniprot, 'A4QPD3 A4QPD3'",
    "37-expression-in-bgee, 'CCL2 brain'",
    "37-expression-in-bgee, 'CCL2 liver'",
    "38-orthologs-in-oma, 'Q04864 A4QPD3 1'",
  })
  void anExampleFindsWhatTheOtherEndpointKnows(String name, String row) {
    Set<String> rows = ask(name);
    assertTrue(rows.contains(row), rows.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "31-names-and-status-in-uniprot, 3",
    "32-disease-targets, 1",
    "34-articles-uniprot-cites-too, 1",
    "35-reviewed-entry-of-the-gene, 1",
    "37-expression-in-bgee, 2",
    "38-orthologs-in-oma, 1",
  })
  void anExampleFindsNothingElse(String name, int rows) {
    assertEquals(rows, ask(name).size(), ask(name).toString());
  }

  @Test
  void factorsByTheirOwnOrANarrowerTermAreLeftOut() {
    Set<String> rows = ask("33-factors-without-binding-activity");
    assertEquals(37 - 2, rows.size());
    assertTrue(rows.stream().noneMatch(r -> r.startsWith("Q04864") || r.startsWith("P14921")));
  }

  @Test
  void anEntryThatIsAliveIsNotGone() {
    Set<String> rows = ask("36-gone-from-uniprot");
    assertEquals(25 - 1, rows.size());
    assertTrue(rows.stream().noneMatch(row -> row.startsWith("B5DFD5")));
  }

  @Test
  void anExampleThatAsksOthersIsRunAtABuild() {
    ExampleRuns runs =
        new Examples(Resources.DEFAULT_BASE, "http://localhost:1/sparql", examples())
            .run(samples, Duration.ofMinutes(1), federation, (example, run) -> {});
    for (Example example : examples()) {
      ExampleRun.Answered run =
          assertInstanceOf(ExampleRun.Answered.class, runs.of(example).orElseThrow());
      assertEquals(ask(example.name()).size(), run.results(), example.name());
    }
  }

  @Test
  void aPeerThatCannotBeReachedIsAskedForOneExampleAlone() throws IOException {
    URI dead;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      dead = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }
    Map<String, URI> aliases = new HashMap<>(others.aliases());
    aliases.put("https://sparql.uniprot.org/sparql", dead);
    DatasetGraph data = SampleRelease.load();
    try (Federation half = new Federation(FederationOptions.OFFLINE.withAliases(aliases))) {
      ExampleRuns runs =
          new Examples(Resources.DEFAULT_BASE, "http://localhost:1/sparql", examples())
              .run(data, Duration.ofMinutes(1), half, (example, run) -> {});
      assertEquals(6, runs.failures().size(), runs.failures().toString());
      assertEquals(
          Set.of(
              "not answered: https://sparql.uniprot.org/sparql could not be reached: connection"
                  + " refused"),
          Set.copyOf(runs.failures().values()));
      assertEquals(3 + 2, half.traffic().requests());
    }
  }

  @Test
  void eachExampleThatAsksOthersIsAskedHere() {
    Set<String> asked = new HashSet<>();
    for (Example example : examples()) {
      if (!ask(example.name()).isEmpty()) {
        asked.add(example.name());
      }
    }
    assertEquals(8, asked.size(), asked.toString());
  }

  private static List<Example> examples() {
    return Examples.read(Resources.bundled(), Resources.DEFAULT_BASE).all().stream()
        .filter(example -> !example.federatesWith().isEmpty())
        .toList();
  }

  /** The rows, each as the last parts of its terms, in the order of the variables. */
  private static Set<String> ask(String name) {
    Example example =
        examples().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    return Txn.calculateRead(
        samples,
        () -> {
          try (QueryExec exec = QueryExec.dataset(samples).query(example.query()).build()) {
            return exec.select().stream()
                .map(
                    row ->
                        example.query().getResultVars().stream()
                            .map(variable -> shown(row.get(variable)))
                            .collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
          }
        });
  }

  private static String shown(Node node) {
    if (node == null) {
      return "-";
    }
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
