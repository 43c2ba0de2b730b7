package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.check.Fixtures.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ValidatorTest {
  private static final Resources RESOURCES = Resources.bundled();
  private static final Validator VALIDATOR = Validator.read(RESOURCES, Resources.DEFAULT_BASE);

  @Test
  void goodDataConformBesideTheOntology() {
    Graph graph = Fixtures.good();
    RDFParser.fromString(RESOURCES.get("ontology/tflink.ttl").text(), Lang.TURTLE).parse(graph);
    assertEquals("", VALIDATOR.validate(graph).text());
    assertEquals("", VALIDATOR.validateStore(tdb2(graph), 2).text());
  }

  @Test
  void aStoreNodeByNodeGivesWhatTheWholeGraphGives() {
    long seed = new Random().nextLong();
    List<Fault> faults = new ArrayList<>(faults().toList());
    Collections.shuffle(faults, new Random(seed));
    for (Fault fault : faults.subList(0, 40)) {
      Graph graph = fault.graph();
      String expected = VALIDATOR.validate(graph).text();
      assertFalse(expected.isEmpty());
      String found = VALIDATOR.validateStore(tdb2(graph), 2).text();
      assertEquals(expected, found, fault + " seed " + seed);
    }
  }

  @Test
  void theOnlyNodeOfAStoreIsChecked() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(
        NodeFactory.createURI("https://w3id.org/tflink-rdf/assembly/hg38"),
        RDF.type.asNode(),
        NodeFactory.createURI("http://purl.obolibrary.org/obo/SO_0001505"));
    ShapeReport report = VALIDATOR.validateStore(tdb2(graph), 2);
    assertEquals(
        List.of("An assembly has exactly one label, without a language tag"),
        report.violations().stream().map(Violation::message).toList());
  }

  @Test
  void aWarningAloneConforms() {
    ShapeReport report = VALIDATOR.validate(fault("site-database-given minCount").graph());
    assertEquals(1, report.violations().size());
    assertTrue(report.conforms());
    assertTrue(report.text().startsWith("warning "));
  }

  @Test
  void aViolationDoesNotConform() {
    ShapeReport report = VALIDATOR.validate(fault("statement-plain-triple sparql").graph());
    assertFalse(report.conforms());
    assertEquals(
        "error https://w3id.org/tflink-rdf/regulation/P10004_P10002"
            + " http://identifiers.org/ncbigene/1002: A statement has no plain triple beside it"
            + " [https://w3id.org/tflink-rdf/shapes#statement-plain-triple]\n",
        report.text());
  }

  @Test
  void theTurtleIsAValidationReport() {
    Graph broken = fault("interaction-label maxCount").graph();
    Model model = model(VALIDATOR.validate(broken).turtle());
    ValidationReport report = ValidationReport.fromModel(model);
    assertFalse(report.conforms());
    assertEquals(
        Set.of("MaxCountConstraintComponent", "SPARQLConstraintComponent"),
        report.getEntries().stream()
            .map(entry -> entry.sourceConstraintComponent().getLocalName())
            .collect(Collectors.toSet()));
    Model good = model(VALIDATOR.validate(Fixtures.good()).turtle());
    Resource node = good.listResourcesWithProperty(SHACLM.conforms).next();
    assertTrue(node.getProperty(SHACLM.conforms).getBoolean());
  }

  @Test
  void ofManyViolationsOfAShapeAHundredAreListedAndTheOthersCounted() {
    Graph graph = Fixtures.good();
    for (int i = 0; i < Findings.LISTED + 7; i++) {
      graph.add(
          NodeFactory.createURI("http://purl.uniprot.org/uniprot/P10004"),
          NodeFactory.createURI("https://w3id.org/tflink-rdf/ontology#regulatesExpressionOf"),
          NodeFactory.createURI("http://identifiers.org/ncbigene/" + (5000 + i)));
    }
    ShapeReport report = VALIDATOR.validateStore(tdb2(graph), 2);
    assertEquals(Findings.LISTED, report.violations().size());
    String line = "7 more of [https://w3id.org/tflink-rdf/shapes#plain-triple-statement]";
    assertTrue(report.text().endsWith("\n" + line + "\n"));
    assertTrue(report.turtle().contains(line));
  }

  private static Fault fault(String rule) {
    return faults().filter(fault -> fault.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static Stream<Fault> faults() {
    return Stream.of("stream", "store").flatMap(folder -> Fixtures.faults(folder).stream());
  }

  private static Model model(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    return model;
  }

  private static DatasetGraph tdb2(Graph graph) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(store, () -> graph.find().forEach(t -> store.getDefaultGraph().add(t)));
    return store;
  }
}
