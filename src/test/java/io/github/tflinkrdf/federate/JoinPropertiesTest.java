package io.github.tflinkrdf.federate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.ref.QueryEngineRef;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Federated queries over seeded data against two others: Jena's reference engine, which evaluates
 * from the bottom up as the standard says, on the same patterns in a named graph; and, where that
 * agrees with the standard, Jena's own SERVICE, which asks once for each row.
 */
class JoinPropertiesTest {
  private static final String PREFIX = "PREFIX : <http://example.org/>\n";
  private static final String PEER = "https://peer.example/sparql";
  private static final Node THERE = NodeFactory.createURI("http://example.org/there");

  private DatasetGraph local;
  private DatasetGraph both;
  private StandIn peer;
  private Federation federation;

  @BeforeEach
  void start() {
    DatasetGraph remote = DatasetGraphFactory.createTxnMem();
    local = DatabaseMgr.createDatasetGraph();
    both = DatasetGraphFactory.create();
    peer = new StandIn(remote);
    federation =
        new Federation(FederationOptions.OFFLINE.withAliases(Map.of(PEER, peer.address())));
    federation.serve(local, Set.of());
  }

  @AfterEach
  void stop() {
    federation.close();
    peer.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aFederatedQueryMeansWhatTheStandardSays(long seed) {
    Random random = new Random(seed);
    fill(random);
    for (int i = 0; i < 60; i++) {
      String query = FederatedQueries.next(random);
      String service = PREFIX + query.replace("@", "SERVICE <" + PEER + ">");
      String graph = PREFIX + query.replace("@", "GRAPH :there");
      assertEquals(reference(graph), federated(service), "seed " + seed + "\n" + service);
    }
  }

  private void fill(Random random) {
    Graph ours = triples(random, 25);
    Graph theirs = triples(random, 40);
    Txn.executeWrite(local, () -> ours.find().forEachRemaining(local.getDefaultGraph()::add));
    Txn.executeWrite(
        remote(), () -> theirs.find().forEachRemaining(remote().getDefaultGraph()::add));
    ours.find().forEachRemaining(both.getDefaultGraph()::add);
    theirs.find().forEachRemaining(both.getGraph(THERE)::add);
  }

  private DatasetGraph remote() {
    return peer.data();
  }

  private static Graph triples(Random random, int size) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < size; i++) {
      graph.add(
          thing(random), property(random), random.nextInt(4) == 0 ? number(random) : thing(random));
    }
    return graph;
  }

  private static Node thing(Random random) {
    return NodeFactory.createURI("http://example.org/t" + random.nextInt(8));
  }

  private static Node property(Random random) {
    return NodeFactory.createURI("http://example.org/" + "pqr".charAt(random.nextInt(3)));
  }

  private static Node number(Random random) {
    return NodeFactory.createLiteralDT(
        "" + random.nextInt(3), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
  }

  private List<String> federated(String query) {
    return Txn.calculateRead(
        local,
        () -> {
          try (QueryExec exec = QueryExec.dataset(local).query(query).build()) {
            return shown(exec.select().stream().toList());
          }
        });
  }

  private List<String> reference(String query) {
    var plan =
        QueryEngineRef.getFactory()
            .create(
                QueryFactory.create(query),
                both,
                org.apache.jena.sparql.engine.binding.BindingFactory.empty(),
                both.getContext().copy());
    List<Binding> rows = new ArrayList<>();
    plan.iterator().forEachRemaining(rows::add);
    return shown(rows);
  }

  private static List<String> shown(List<Binding> rows) {
    List<String> lines = new ArrayList<>();
    for (Binding row : rows) {
      List<String> cells = new ArrayList<>();
      row.vars().forEachRemaining(v -> cells.add(v + "=" + NodeFmtLib.strNT(row.get(v))));
      cells.removeIf(cell -> cell.startsWith("??"));
      cells.sort(null);
      lines.add(String.join(" ", cells));
    }
    lines.sort(null);
    return lines;
  }
}
