package io.github.tflinkrdf.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Property paths have the solutions that Jena gives, as often, and reach as far as the data. */
class PathAnswersTest {
  private static final List<String> FORMS =
      List.of(
          "?a %s ?b",
          "?a %s ?a",
          "<urn:x:n0> %s ?b",
          "?a %s <urn:x:n1>",
          "?a %s 1",
          "<urn:x:n0> %s <urn:x:n1>",
          "?x <urn:x:p0> ?a . ?a %s ?b",
          "?x <urn:x:p0> ?b . ?a %s ?b",
          "<urn:x:absent> %s ?b",
          "GRAPH ?g { ?a %s ?b }");

  @RepeatedTest(150)
  void aGeneratedPathHasTheSolutionsThatJenaGives(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<DatasetGraph> both = plainAndGuarded(random);
    String path = path(random, 3);
    for (String form : FORMS) {
      String query = "SELECT * { " + form.formatted(path) + " }";
      assertEquals(jena(both.get(0), query), answer(both.get(1), query), query);
    }
  }

  /**
   * Paths whose first step is not the first that is written: Jena begins them at the wrong nodes,
   * unless it is given all of them.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(^(<urn:x:p0>/<urn:x:p1>))+",
        "(^(<urn:x:p0>/^<urn:x:p1>/<urn:x:p2>))+",
        "(<urn:x:p2>|^(<urn:x:p1>/<urn:x:p0>))+",
        "(^(<urn:x:p0>?/<urn:x:p1>))+"
      })
  void aPathBeginsAtItsOwnFirstStep(String path) {
    for (int seed = 0; seed < 10; seed++) {
      List<DatasetGraph> both = plainAndGuarded(new Random(seed));
      String ends = "SELECT (CONCAT(STR(?a), ' ', STR(?b)) AS ?ends) { ";
      String all = "{ SELECT DISTINCT ?a { { ?a ?p ?c } UNION { ?c ?p ?a } } } ";
      String query = "?a " + path + " ?b }";
      assertEquals(jena(both.get(0), ends + all + query), answer(both.get(1), ends + query), path);
    }
  }

  /** Two of the same triples. */
  private static List<DatasetGraph> plainAndGuarded(Random random) {
    List<DatasetGraph> both =
        List.of(DatabaseMgr.createDatasetGraph(), DatabaseMgr.createDatasetGraph());
    Guard.protect(both.get(1));
    List<Quad> quads = IntStream.range(0, 16).mapToObj(i -> quad(random)).toList();
    for (DatasetGraph dataset : both) {
      Txn.executeWrite(dataset, () -> quads.forEach(dataset::add));
    }
    return both;
  }

  private static List<String> jena(DatasetGraph dataset, String text) {
    Query query = BoundedParser.parse(text);
    return Txn.calculateRead(dataset, () -> rows(QueryExec.dataset(dataset).query(query).build()));
  }

  @ParameterizedTest
  @CsvSource({"+, 60000", "*, 60001"})
  void aPathIsFollowedFartherThanAStackIsDeep(String often, int nodes) {
    DatasetGraph chain = DatabaseMgr.createDatasetGraph();
    Guard.protect(chain);
    Txn.executeWrite(
        chain,
        () ->
            IntStream.range(0, 60_000)
                .forEach(i -> chain.add(Quad.defaultGraphIRI, node(i), property(0), node(i + 1))));
    for (String pattern : List.of("<urn:x:n0> (%s)%s ?b", "?b (^%s)%s <urn:x:n0>")) {
      String query =
          "SELECT (COUNT(*) AS ?n) { %s }"
              .formatted(pattern.formatted("<urn:x:p0>|<urn:x:p1>", often));
      List<String> rows = answer(chain, query);
      assertEquals(1, rows.size());
      assertEquals("( ?n = " + nodes + " )", rows.get(0));
    }
  }

  private static List<String> answer(DatasetGraph dataset, String text) {
    Query query = BoundedParser.parse(text);
    List<String> rows = new ArrayList<>();
    Txn.executeRead(
        dataset,
        () -> {
          Guard guard = Guard.of(QueryLimits.of(Duration.ofSeconds(60)));
          try (GuardedRun run = guard.begin(dataset, query)) {
            run.execute(exec -> rows.addAll(rows(exec)));
          }
        });
    return rows;
  }

  private static List<String> rows(QueryExec exec) {
    List<String> rows = new ArrayList<>();
    exec.select().forEachRemaining(row -> rows.add(row.toString()));
    return rows.stream().sorted().toList();
  }

  private static Quad quad(Random random) {
    Node graph = random.nextInt(4) == 0 ? NodeFactory.createURI("urn:x:g") : Quad.defaultGraphIRI;
    Node object =
        random.nextInt(5) == 0
            ? NodeFactory.createLiteralByValue(random.nextInt(2))
            : node(random.nextInt(6));
    return Quad.create(graph, node(random.nextInt(6)), property(random.nextInt(3)), object);
  }

  private static String path(Random random, int depth) {
    String property = "<" + property(random.nextInt(4)) + ">";
    if (depth == 0) {
      return property;
    }
    String inner = path(random, depth - 1);
    return switch (random.nextInt(10)) {
      case 0 -> "(" + inner + ")*";
      case 1 -> "(" + inner + ")+";
      case 2 -> "(" + inner + ")?";
      case 3 -> "^(" + inner + ")";
      case 4 -> "(" + inner + "/" + path(random, depth - 1) + ")+";
      case 5 -> inner + "|" + path(random, depth - 1);
      case 6 -> "!(" + property + "|^<urn:x:p1>)";
      case 7 -> "!(^" + property + ")";
      case 8 -> "^" + property + "/(" + inner + ")";
      default -> "(" + inner + ")/(" + path(random, depth - 1) + ")";
    };
  }

  private static Node node(int number) {
    return NodeFactory.createURI("urn:x:n" + number);
  }

  private static Node property(int number) {
    return NodeFactory.createURI("urn:x:p" + number);
  }
}
