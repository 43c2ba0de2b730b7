package io.github.tflinkrdf.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples as SIB's editor asks for them, and as files. */
class ExampleGraphTest {
  private static final String PREFIXES =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
      PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>
      """;
  private static final Examples EXAMPLES =
      Examples.read(Resources.bundled(), Resources.DEFAULT_BASE);
  private static final ExampleRuns RUNS =
      new ExampleRuns(
          Instant.parse("2026-11-20T10:15:00Z"),
          Map.of(
              "01-factors-of-a-gene", new ExampleRun.Answered(27, 12),
              "19-interactions-per-database", new ExampleRun.Failed("not answered in 60.0 s"),
              "38-orthologs-in-oma", new ExampleRun.NotRun("asks other endpoints")));

  @Test
  void theEditorOfSibFindsEveryExample() {
    Set<String> found =
        values(
            EXAMPLES.graph(RUNS),
            "SELECT DISTINCT ?v WHERE { ?sq a sh:SPARQLExecutable ; rdfs:comment ?v ;"
                + " sh:select|sh:ask|sh:construct|spex:describe ?query . }");
    Set<String> questions =
        EXAMPLES.all().stream().map(Example::question).collect(Collectors.toSet());
    assertEquals(questions, found);
    assertEquals(EXAMPLES.all().size(), found.size());
  }

  @Test
  void theEditorOfSibFindsThePrefixes() {
    Set<String> found =
        values(
            EXAMPLES.graph(RUNS),
            "SELECT ?v { [] sh:namespace ?namespace ; sh:prefix ?prefix"
                + " BIND(CONCAT(?prefix, ' ', STR(?namespace)) AS ?v) }");
    for (Example example : EXAMPLES.all()) {
      example
          .query()
          .getPrefixMapping()
          .getNsPrefixMap()
          .forEach((name, iri) -> assertTrue(found.contains(name + " " + iri), name));
    }
  }

  @Test
  void anExampleSaysItsFormItsEndpointAndWhomItAsks() {
    Graph graph = EXAMPLES.graph(RUNS);
    assertEquals(
        Set.of("https://w3id.org/tflink-rdf/sparql"),
        values(graph, "SELECT ?v { ?s a sh:SPARQLExecutable ; schema:target ?v }"));
    assertEquals(
        Set.of("https://tflink.example/sparql"),
        values(
            EXAMPLES.at("https://tflink.example/sparql").graph(RUNS),
            "SELECT ?v { ?s a sh:SPARQLExecutable ; schema:target ?v }"));
    assertEquals(
        Set.of("https://www.bgee.org/sparql/"),
        values(graph, about("37-expression-in-bgee", "spex:federatesWith")));
    assertTrue(
        values(graph, "SELECT ?v { ?v a sh:SPARQLAskExecutable ; sh:ask ?text }")
            .contains("https://w3id.org/tflink-rdf/examples/23-is-it-known"));
    assertTrue(
        values(graph, "SELECT ?v { ?v a spex:SPARQLDescribeExecutable ; spex:describe ?text }")
            .contains("https://w3id.org/tflink-rdf/examples/11-one-interaction-in-full"));
    assertEquals(
        Set.of("gene", "transcription factor", "network", "graph", "CONSTRUCT"),
        values(graph, about("16-network-around-a-gene", "schema:keywords")));
  }

  @Test
  void whatCameOfARunStandsBesideTheExample() {
    Graph graph = EXAMPLES.graph(RUNS);
    assertEquals(Set.of("27"), values(graph, about("01-factors-of-a-gene", "tfl:resultCount")));
    assertEquals(
        Set.of("12"), values(graph, about("01-factors-of-a-gene", "tfl:resultMilliseconds")));
    assertEquals(
        Set.of("2026-11-20T10:15:00Z"), values(graph, about("01-factors-of-a-gene", "tfl:runAt")));
    assertEquals(
        Set.of("not answered in 60.0 s"),
        values(graph, about("19-interactions-per-database", "tfl:runFailure")));
    assertEquals(Set.of(), values(graph, about("19-interactions-per-database", "tfl:resultCount")));
    assertEquals(
        Set.of("asks other endpoints"), values(graph, about("38-orthologs-in-oma", "tfl:notRun")));
    assertEquals(Set.of(), values(graph, about("38-orthologs-in-oma", "tfl:runAt")));
  }

  @Test
  void theTermsOfARunAreThoseOfTheOntology() {
    Graph ontology =
        RDFParser.fromString(
                Resources.bundled().get("ontology/tflink.ttl").text(),
                org.apache.jena.riot.Lang.TURTLE)
            .toGraph();
    Set<String> used =
        values(
            EXAMPLES.graph(RUNS),
            "SELECT DISTINCT ?v { ?s ?v ?o FILTER(STRSTARTS(STR(?v), STR(tfl:))) }");
    assertEquals(5, used.size());
    assertTrue(values(ontology, "SELECT ?v { ?v rdfs:label ?label }").containsAll(used));
  }

  @Test
  void thereAreNoBlankNodesAndEveryClassAndSubjectHasALabel() {
    Graph graph = EXAMPLES.graph(RUNS);
    assertTrue(graph.stream().noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
    assertEquals(
        Set.of(),
        values(graph, "SELECT ?v { [] a ?v FILTER NOT EXISTS { ?v rdfs:label ?label } }"));
  }

  @Test
  void underAnotherBaseTheExamplesMoveAndTheOntologyStays() {
    Graph graph = Examples.read(Resources.bundled(), "http://a.example/").graph(RUNS);
    assertTrue(
        values(graph, "SELECT ?v { ?v a sh:SPARQLExecutable }")
            .contains("http://a.example/examples/01-factors-of-a-gene"));
    assertEquals(
        Set.of("27"),
        values(
            graph,
            "SELECT ?v { <http://a.example/examples/01-factors-of-a-gene> tfl:resultCount ?v }"));
    assertTrue(
        graph.stream()
            .flatMap(t -> java.util.stream.Stream.of(t.getSubject(), t.getObject()))
            .filter(Node::isURI)
            .noneMatch(n -> n.getURI().startsWith("https://w3id.org/")));
  }

  @Test
  void theFilesHoldTheSameTriplesAndTheSameBytesEachTime(@TempDir Path folder) throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    List<String> names = EXAMPLES.write(folder, "20261120T101500Z", RUNS);
    assertEquals(names, EXAMPLES.write(other, "20261120T101500Z", RUNS));
    for (String name : names) {
      assertEquals(Files.readString(folder.resolve(name)), Files.readString(other.resolve(name)));
    }
    assertEquals(EXAMPLES.all().size() + 2, names.size());
    Graph all = read(folder.resolve("tflink-20261120T101500Z_examples.ttl"));
    assertTrue(EXAMPLES.graph(RUNS).isIsomorphicWith(all));
    Path one = folder.resolve("tflink-20261120T101500Z_example_01-factors-of-a-gene.ttl");
    assertEquals(
        Set.of(EXAMPLES.all().get(0).sparql().strip()),
        values(read(one), about("01-factors-of-a-gene", "sh:select")));
    assertEquals(Set.of(), values(read(one), "SELECT ?v { ?s tfl:resultCount ?v }"));
  }

  @Test
  void theTextOfAQueryIsReadableInItsFile(@TempDir Path folder) throws IOException {
    EXAMPLES.write(folder, "r", RUNS);
    String text = Files.readString(folder.resolve("tflink-r_example_06-feed-forward-loops.ttl"));
    assertTrue(text.contains("ex:06-feed-forward-loops a sh:SPARQLExecutable"), text);
    assertTrue(text.contains("\n  FILTER(?a != ?b)\n"), text);
    assertFalse(text.contains("\\n"), text);
  }

  private static Graph read(Path file) {
    return RDFParser.source(file)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .toGraph();
  }

  private static String about(String name, String property) {
    return "SELECT ?v { <%sexamples/%s> %s ?v }".formatted(Resources.DEFAULT_BASE, name, property);
  }

  private static Set<String> values(Graph graph, String query) {
    try (QueryExec exec = QueryExec.graph(graph).query(PREFIXES + query).build()) {
      return exec.select().stream()
          .map(row -> row.get("v"))
          .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
          .collect(Collectors.toSet());
    }
  }
}
