package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.index.StoreIndexes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What is told with the help of the indexes is what the queries of the shapes say. */
class StoreIndexesTest {
  private static final int STORES = 250;
  private static final StoreCheck CHECK =
      StoreCheck.read(Resources.bundled(), Resources.DEFAULT_BASE);
  private static final List<Triple> GOOD = Fixtures.triples(Fixtures.good());
  private static final List<Node> STRANGE =
      List.of(
          NodeFactory.createURI("http://e/unknown"),
          NodeFactory.createURI("http://e/uniprot/x/uniprot/y"),
          NodeFactory.createBlankNode(),
          NodeFactory.createLiteralString("1"),
          NodeFactory.createLiteralString("/uniprot/P10001"),
          NodeFactoryExtra.parseNode("0"),
          NodeFactoryExtra.parseNode("1"),
          NodeFactoryExtra.parseNode("01"),
          NodeFactoryExtra.parseNode("1.0"),
          NodeFactoryExtra.parseNode("2e0"),
          NodeFactoryExtra.parseNode("-1"),
          NodeFactoryExtra.parseNode("true"));

  @Test
  void generatedStoresBreakTheShapesThatSparqlSaysTheyBreak() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Map<String, Integer> broken = new TreeMap<>();
    for (int i = 0; i < STORES; i++) {
      Map<String, Long> counts = sameAsSparql(store(generated(random)), 1 + i % 2, "seed " + seed);
      counts.forEach((shape, count) -> broken.merge(shape, count > 0 ? 1 : 0, Integer::sum));
    }
    broken.forEach((shape, times) -> assertTrue(times > 0, shape + ", seed " + seed));
  }

  @Test
  void aStoreWithMoreSuspectsThanAreKeptIsSearchedWholly() {
    Graph graph = Fixtures.good();
    for (int i = 0; i < 6000; i++) {
      Node node = NodeFactory.createURI("http://e/" + i);
      graph.add(node, RDFS.label.asNode(), NodeFactory.createLiteralString("a"));
      graph.add(node, RDFS.label.asNode(), NodeFactory.createLiteralString("b"));
    }
    Map<String, Long> counts = sameAsSparql(store(graph.find().toList()), 2, "many");
    assertEquals(6000, counts.get("https://w3id.org/tflink-rdf/shapes#one-label"));
  }

  /** To SPARQL two methods that are the same number are one. */
  @Test
  void valuesThatAreNotIrisAreLeftToSparql() {
    List<Triple> triples = new ArrayList<>(GOOD);
    Node node = NodeFactory.createURI("http://e/statement");
    triples.add(Triple.create(node, tfl("evidencePairing"), tfl("SingleSource")));
    triples.add(Triple.create(node, tfl("databaseCount"), NodeFactoryExtra.parseNode("1")));
    triples.add(Triple.create(node, tfl("detectionMethod"), NodeFactoryExtra.parseNode("1")));
    triples.add(Triple.create(node, tfl("detectionMethod"), NodeFactoryExtra.parseNode("1.0")));
    Map<String, Long> counts = sameAsSparql(store(triples), 1, "numbers");
    assertEquals(1, counts.get("https://w3id.org/tflink-rdf/shapes#statement-evidence-pairing"));
  }

  @Test
  void noObjectIsMissedAfterOneOfManySubjects() {
    List<Triple> triples = new ArrayList<>();
    for (int object = 0; object < 20; object++) {
      Node matrix = NodeFactoryExtra.parseNode(String.valueOf(object));
      for (int subject = 0; subject <= object * 5; subject++) {
        Node node = NodeFactory.createURI("http://e/" + subject);
        triples.add(Triple.create(node, tfl("bindingMatrix"), matrix));
      }
    }
    Map<String, Long> counts = foundByIndexes(store(triples));
    assertEquals(20, counts.get("matrix-described"));
  }

  private static Map<String, Long> foundByIndexes(DatasetGraph store) {
    Map<String, Long> found = new TreeMap<>();
    Txn.executeRead(
        store,
        () -> {
          StoreIndexes indexes = StoreIndexes.of(store).orElseThrow();
          for (Shape shape : CHECK.shapes()) {
            Suspects suspects = new Suspects();
            var constraint = (SparqlConstraint) shape.getConstraints().iterator().next();
            ObjectTest.of(constraint.getQuery(), indexes)
                .ifPresent(test -> test.find(indexes, suspects, () -> false));
            String name = shape.getShapeNode().getURI().replaceAll(".*#", "");
            found.put(name, (long) suspects.nodes().length);
          }
        });
    return found;
  }

  private static Node tfl(String name) {
    return NodeFactory.createURI("https://w3id.org/tflink-rdf/ontology#" + name);
  }

  @Test
  void anEmptyStoreBreaksNothing() {
    assertEquals("", CHECK.check(DatabaseMgr.createDatasetGraph()).text());
  }

  private static Map<String, Long> sameAsSparql(DatasetGraph store, int jobs, String message) {
    Map<String, Long> expected = new TreeMap<>();
    Map<String, Long> given = new TreeMap<>();
    TreeSet<Violation> violations = new TreeSet<>();
    for (Shape shape : CHECK.shapes()) {
      List<Violation> found = new ArrayList<>();
      Constraint constraint = shape.getConstraints().iterator().next();
      ShapeQuery queries = new ShapeQuery(store);
      Txn.executeRead(
          store,
          () ->
              queries.all(
                  ((SparqlConstraint) constraint).getQuery(),
                  row -> found.add(violation(shape, constraint, row))));
      expected.put(shape.getShapeNode().getURI(), (long) found.size());
      violations.addAll(found);
    }
    ShapeReport report =
        CHECK.check(store, jobs, told -> given.put(told.shape(), told.violations()));
    assertEquals(expected, given, message);
    if (expected.values().stream().allMatch(count -> count <= Findings.LISTED)) {
      assertEquals(violations, new TreeSet<>(report.violations()), message);
    }
    return expected;
  }

  private static Violation violation(Shape shape, Constraint constraint, ShapeQuery.Found row) {
    ReportEntry entry = ShapeQueries.entry(shape, constraint, row);
    return Violation.of(entry);
  }

  private static DatasetGraph store(List<Triple> triples) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(store, () -> triples.forEach(t -> store.getDefaultGraph().add(t)));
    return store;
  }

  /** Good data, in an order of their own, some gone, some with another subject or object. */
  private static List<Triple> generated(Random random) {
    List<Triple> triples = new ArrayList<>(GOOD);
    for (int changes = random.nextInt(random.nextBoolean() ? 4 : 60); changes > 0; changes--) {
      Triple one = triples.get(random.nextInt(triples.size()));
      switch (random.nextInt(4)) {
        case 0 -> triples.remove(one);
        case 1 -> triples.add(Triple.create(subject(random), one.getPredicate(), one.getObject()));
        case 2 -> triples.add(Triple.create(one.getSubject(), one.getPredicate(), object(random)));
        default -> {
          triples.remove(one);
          Node like = like(one, random);
          triples.add(Triple.create(one.getSubject(), one.getPredicate(), like));
        }
      }
    }
    Collections.shuffle(triples, random);
    return triples;
  }

  private static Node subject(Random random) {
    return random.nextInt(8) == 0 ? STRANGE.get(random.nextInt(3)) : any(random).getSubject();
  }

  private static Node object(Random random) {
    boolean strange = random.nextInt(3) == 0;
    return strange ? STRANGE.get(random.nextInt(STRANGE.size())) : any(random).getObject();
  }

  /** An object of the same predicate. */
  private static Node like(Triple triple, Random random) {
    List<Triple> same =
        GOOD.stream().filter(t -> t.getPredicate().equals(triple.getPredicate())).toList();
    return same.get(random.nextInt(same.size())).getObject();
  }

  private static Triple any(Random random) {
    return GOOD.get(random.nextInt(GOOD.size()));
  }
}
