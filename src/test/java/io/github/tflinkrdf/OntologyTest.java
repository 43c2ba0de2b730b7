package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the checks of the ontology, each a query that must find nothing. */
class OntologyTest {
  private static final Path CHECKS = Path.of("src/test/resources/ontology-checks");
  private static final Resources RESOURCES = Resources.bundled();
  private static final Pattern TERM = Pattern.compile("\\btfl:(\\w+)");
  private static final String NAMESPACE = "https://w3id.org/tflink-rdf/ontology#";

  @TestFactory
  Stream<DynamicTest> theOntologyPassesEveryCheck() throws IOException {
    return checks()
        .map(
            check ->
                dynamicTest(
                    check.getFileName().toString(),
                    () -> assertEquals(Set.of(), run(check, ontology()))));
  }

  @TestFactory
  Stream<DynamicTest> everyCheckFindsItsFault() throws IOException {
    return checks()
        .map(
            check ->
                dynamicTest(
                    check.getFileName().toString(),
                    () -> {
                      Set<Binding> found = run(check, withFault(check));
                      found.removeAll(run(check, ontology()));
                      assertFalse(found.isEmpty());
                    }));
  }

  private static Stream<Path> checks() throws IOException {
    try (Stream<Path> files = Files.list(CHECKS)) {
      return files.filter(f -> f.toString().endsWith(".rq")).sorted().toList().stream();
    }
  }

  private static Graph withFault(Path check) {
    Graph graph = ontology();
    RDFDataMgr.read(graph, check.toString().replace(".rq", ".bad.ttl"));
    return graph;
  }

  /** The ontology, and which of its terms the mappings and shapes mention. */
  private static Graph ontology() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(RESOURCES.get("ontology/tflink.ttl").text(), Lang.TURTLE).parse(graph);
    RESOURCES.names("mappings/", ".rq").forEach(name -> mentions(name, graph));
    RESOURCES.names("shapes/", ".ttl").forEach(name -> mentions(name, graph));
    return graph;
  }

  private static void mentions(String name, Graph graph) {
    TERM.matcher(RESOURCES.get(name).text())
        .results()
        .forEach(
            term ->
                graph.add(
                    NodeFactory.createURI(name),
                    NodeFactory.createURI("urn:tflink-rdf:check:mentions"),
                    NodeFactory.createURI(NAMESPACE + term.group(1))));
  }

  private static Set<Binding> run(Path check, Graph graph) throws IOException {
    try (QueryExec query = QueryExec.graph(graph).query(Files.readString(check)).build()) {
      return query.select().materialize().stream().collect(Collectors.toSet());
    }
  }
}
