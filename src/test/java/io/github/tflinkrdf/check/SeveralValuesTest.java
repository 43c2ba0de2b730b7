package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The indexes answer what SPARQL answers. */
class SeveralValuesTest {
  private static final String QUERY =
      "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }";
  private static final List<String> VALUES =
      List.of(
          "1",
          "01",
          "'1'",
          "'a'",
          "'a'@en",
          "'a'@EN",
          "1.0",
          "<http://e/a>",
          "true",
          "'1'^^<http://e/t>");

  @Test
  void theIndexesOfGeneratedStoresAnswerWhatSparqlAnswers() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < 200; i++) {
      DatasetGraph store = store(random);
      List<Node> expected = new ArrayList<>();
      List<Node> given = new ArrayList<>();
      Txn.executeRead(
          store,
          () -> {
            try (QueryExec run = QueryExec.dataset(store).query(QUERY).build()) {
              run.select().forEachRemaining(row -> expected.add(row.get(Var.alloc("this"))));
            }
            asked(QUERY).orElseThrow().find(store, () -> false, given::add);
          });
      assertEquals(sorted(expected), sorted(given), "seed " + seed);
      found += given.size();
    }
    assertTrue(found > 100, found + " found, seed " + seed);
  }

  private static List<String> sorted(List<Node> nodes) {
    return nodes.stream().map(Node::toString).sorted().toList();
  }

  private static DatasetGraph store(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      String value = VALUES.get(random.nextInt(VALUES.size()));
      text.append(
          "<http://e/%d> <http://e/%s> %s .%n"
              .formatted(random.nextInt(8), random.nextInt(4) == 0 ? "q" : "p", value));
    }
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text.toString(), Lang.TURTLE).parse(graph);
    List<Triple> triples = graph.find().toList();
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(store, () -> triples.forEach(t -> store.getDefaultGraph().add(t)));
    return store;
  }

  @Test
  void oneShapeOfTheStoreIsAskedSo() {
    assertEquals(
        List.of("https://w3id.org/tflink-rdf/shapes#one-label"),
        StreamSupport.stream(
                StoreCheck.read(Resources.bundled(), Resources.DEFAULT_BASE).shapes().spliterator(),
                false)
            .filter(
                shape ->
                    shape.getConstraints().stream()
                        .anyMatch(
                            c -> SeveralValues.of(((SparqlConstraint) c).getQuery()).isPresent()))
            .map(shape -> shape.getShapeNode().getURI())
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(?one != ?other) }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one . $this <http://e/q> ?other ."
            + " FILTER(!sameTerm(?one, ?other)) }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }"
            + " LIMIT 1",
        "SELECT DISTINCT $this ?one { $this <http://e/p> ?one , ?other ."
            + " FILTER(!sameTerm(?one, ?other)) }",
        "SELECT DISTINCT $this { ?x <http://e/p> $this }",
        "SELECT DISTINCT $this { $this ?p ?one , ?other . FILTER(!sameTerm(?one, ?other)) }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }"
            + " VALUES $this { <http://e/1> }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }"
            + " GROUP BY $this HAVING (COUNT(*) > 3)"
      })
  void anotherQueryIsNot(String query) {
    assertEquals(Optional.empty(), asked(query));
  }

  private static Optional<SeveralValues> asked(String query) {
    Query parsed = QueryFactory.create(query);
    return SeveralValues.of(parsed);
  }
}
