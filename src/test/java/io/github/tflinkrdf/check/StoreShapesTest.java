package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.check.Fixtures.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StoreShapesTest {
  private static final StoreCheck CHECK =
      StoreCheck.read(Resources.bundled(), Resources.DEFAULT_BASE);

  @Test
  void goodDataBreakNoShape() {
    assertEquals("", CHECK.check(DatasetGraphFactory.wrap(Fixtures.good())).text());
  }

  @Test
  void everyShapeIsOneQueryWithAMessageAndAFault() {
    for (Shape shape : CHECK.shapes()) {
      assertEquals(1, shape.getConstraints().size(), shape + "");
      assertFalse(shape.getMessages().isEmpty(), shape + " has no sh:message");
    }
    Set<String> tested =
        Fixtures.faults("store").stream()
            .map(Fault::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(Rule.names(CHECK.shapes())), tested);
  }

  @TestFactory
  Stream<DynamicTest> everyFaultBreaksItsConstraintAndNoOther() {
    return Fixtures.faults("store").stream()
        .map(fault -> DynamicTest.dynamicTest(fault.toString(), () -> breaksItsRuleOnly(fault)));
  }

  private static void breaksItsRuleOnly(Fault fault) {
    Graph graph = fault.graph();
    List<ReportEntry> stock =
        List.copyOf(ShaclValidator.get().validate(CHECK.shapes(), graph).getEntries());
    assertEquals(Set.of(fault.rule()), Rule.broken(stock), "jena-shacl, node by node");
    Set<Violation> expected = StreamShapesTest.violations(stock);
    assertEquals(
        expected,
        new TreeSet<>(CHECK.check(DatasetGraphFactory.wrap(graph)).violations()),
        "one run in memory");
    assertEquals(expected, new TreeSet<>(CHECK.check(tdb2(graph)).violations()), "one run on TDB2");
  }

  @Test
  void severalShapesAtOnceGiveTheSameReportAndEachIsToldOf() {
    Graph graph = Fixtures.good();
    for (Fault fault : Fixtures.faults("store")) {
      GraphUtil.addInto(graph, fault.graph());
    }
    for (int i = 0; i < 2 * Findings.LISTED; i++) {
      graph.add(
          NodeFactory.createURI("http://purl.uniprot.org/uniprot/P10004"),
          NodeFactory.createURI("https://w3id.org/tflink-rdf/ontology#regulatesExpressionOf"),
          NodeFactory.createURI("http://identifiers.org/ncbigene/" + (5000 + i)));
    }
    DatasetGraph store = tdb2(graph);
    String expected = CHECK.check(store).text();
    assertTrue(expected.contains(" more of "), expected);
    for (int jobs : List.of(2, 5)) {
      List<CheckedShape> told = new ArrayList<>();
      assertEquals(expected, CHECK.check(store, jobs, told::add).text());
      int shapes = CHECK.shapes().numRootShapes();
      assertEquals(
          IntStream.rangeClosed(1, shapes).boxed().toList(),
          told.stream().map(CheckedShape::done).toList());
      assertEquals(shapes, told.stream().map(CheckedShape::shape).distinct().count());
      long violations = told.stream().mapToLong(CheckedShape::violations).sum();
      assertTrue(violations > 2L * Findings.LISTED, violations + " violations");
    }
  }

  @Test
  void whoeverStopsItFindsTheStoreAsItWas() {
    DatasetGraph store = tdb2(Fixtures.good());
    Thread.currentThread().interrupt();
    assertThrows(QueryCancelledException.class, () -> CHECK.check(store, 2, checked -> {}));
    assertTrue(Thread.interrupted());
    assertEquals("", CHECK.check(store, 2, checked -> {}).text());
  }

  private static DatasetGraph tdb2(Graph graph) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(store, () -> graph.find().forEach(t -> store.getDefaultGraph().add(t)));
    return store;
  }
}
