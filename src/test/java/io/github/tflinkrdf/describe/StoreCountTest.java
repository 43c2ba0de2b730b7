package io.github.tflinkrdf.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.terms.LinkTarget;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What is counted from the indexes is what SPARQL counts. */
class StoreCountTest {
  private static final List<LinkTarget> TARGETS =
      List.of(
          new LinkTarget("a", "A", "http://a/", "http://a/"),
          new LinkTarget("b", "B", "http://b/", "http://b/"));
  private static final List<String> LITERALS =
      List.of(
          "1",
          "01",
          "1.5",
          "-2",
          "1e0",
          "2.5e-300",
          "true",
          "'a'",
          "'a'@en",
          "'a'@de",
          "'2020-01-01'^^xsd:date",
          "'2020-01-01T00:00:00Z'^^xsd:dateTime",
          "'1'^^xsd:int",
          "'1'^^xsd:float",
          "'1'^^xsd:nonNegativeInteger",
          "'x'^^<http://x/type>");

  @Test
  void generatedStores() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      same(store(random, 1 + random.nextInt(400)), 1 + i % 2, "seed " + seed);
    }
  }

  @Test
  void manyNodes() {
    same(store(new Random(1), 30_000), 2, "many");
  }

  @Test
  void anEmptyStoreHasNothing() {
    same(DatabaseMgr.createDatasetGraph(), 2, "empty");
  }

  @Test
  void aStoreWithoutClasses() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Node node = NodeFactory.createURI("http://a/1");
    Txn.executeWrite(store, () -> store.getDefaultGraph().add(node, node, node));
    same(store, 1, "no class");
  }

  @Test
  void theExample() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    String example = StoreCountTest.class.getResource("/release/example.ttl").toString();
    Txn.executeWrite(store, () -> RDFDataMgr.read(store.getDefaultGraph(), example));
    List<LinkTarget> targets = LinkTarget.read(Resources.bundled());
    Counts counts = StoreCount.of(store, targets, 2);
    assertEquals(AskedCounts.of(store, targets), counts);
    assertFalse(counts.links().isEmpty());
    assertFalse(counts.organisms().isEmpty());
  }

  private static void same(DatasetGraph store, int jobs, String message) {
    assertEquals(AskedCounts.of(store, TARGETS), StoreCount.of(store, TARGETS, jobs), message);
  }

  private static DatasetGraph store(Random random, int triples) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        store,
        () -> {
          for (int i = 0; i < triples; i++) {
            store.getDefaultGraph().add(triple(random, triples));
          }
        });
    return store;
  }

  private static Triple triple(Random random, int triples) {
    Node subject = node(random, triples);
    if (random.nextInt(3) == 0) {
      Node type = NodeFactory.createURI("http://c/" + random.nextInt(5));
      return Triple.create(subject, RDF.type.asNode(), type);
    }
    boolean taxon = random.nextInt(10) == 0;
    Node predicate =
        NodeFactory.createURI(taxon ? StoreCount.IN_TAXON : "http://p/" + random.nextInt(6));
    boolean literal = random.nextBoolean();
    return Triple.create(subject, predicate, literal ? literal(random) : node(random, triples));
  }

  private static Node node(Random random, int triples) {
    String space = List.of("http://a/", "http://b/", "http://n/").get(random.nextInt(3));
    return random.nextInt(20) == 0
        ? NodeFactory.createBlankNode("b" + random.nextInt(5))
        : NodeFactory.createURI(space + random.nextInt(1 + triples / 4));
  }

  private static Node literal(Random random) {
    if (random.nextInt(4) == 0) {
      return NodeFactory.createLiteralDT("t" + random.nextInt(99), XSDDatatype.XSDanyURI);
    }
    return NodeFactoryExtra.parseNode(LITERALS.get(random.nextInt(LITERALS.size())));
  }
}
