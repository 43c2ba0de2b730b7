package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapeCheckerTest {
  private static final String TFL = "https://w3id.org/tflink-rdf/ontology#";
  private static final String STATEMENT = "https://w3id.org/tflink-rdf/regulation/P10001_P10002";
  private static final ShapeChecker CHECKER =
      ShapeChecker.read(Resources.bundled(), Resources.DEFAULT_BASE);

  @TempDir private Path folder;

  @Test
  void aViolationSaysWhichNodeWhichValueAndWhatIsRequired() {
    List<Triple> statement = description(STATEMENT);
    statement.add(
        Triple.create(
            NodeFactory.createURI(STATEMENT),
            NodeFactory.createURI(TFL + "effect"),
            NodeFactory.createLiteralString("both")));
    Violation expected =
        new Violation(
            Severity.ERROR,
            STATEMENT,
            TFL + "effect",
            "\"both\"",
            "An effect is tfl:Activation or tfl:Repression",
            "https://w3id.org/tflink-rdf/shapes#interaction-effect");
    assertEquals(List.of(expected), CHECKER.check(statement));
    assertEquals(
        "error https://w3id.org/tflink-rdf/regulation/P10001_P10002"
            + " https://w3id.org/tflink-rdf/ontology#effect \"both\":"
            + " An effect is tfl:Activation or tfl:Repression"
            + " [https://w3id.org/tflink-rdf/shapes#interaction-effect]",
        expected.toString());
  }

  @Test
  void aMissingDatabaseAndAMissingMethodAreWarnings() {
    List<Triple> statement = description(STATEMENT);
    statement.removeIf(
        t -> t.getPredicate().getURI().matches(TFL + "(sourceDatabase|detectionMethod)"));
    List<Violation> violations = CHECKER.check(statement);
    assertEquals(2, violations.size());
    assertTrue(violations.stream().allMatch(v -> v.severity() == Severity.WARNING));
  }

  @Test
  void everyDescriptionConformsByItself() {
    for (Triple t : Fixtures.good().find().toList()) {
      assertEquals(List.of(), CHECKER.check(description(t.getSubject().getURI())));
    }
  }

  @Test
  void aFaultIsFoundAmongOtherDescriptionsWhateverTheOrder() {
    Graph graph = Fixtures.good();
    graph.remove(NodeFactory.createURI(STATEMENT), RDFS.label.asNode(), null);
    graph.remove(
        NodeFactory.createURI("http://identifiers.org/pubmed/11"), RDFS.label.asNode(), null);
    List<Triple> triples = new ArrayList<>(Fixtures.triples(graph));
    List<Violation> first = CHECKER.check(triples);
    assertEquals(
        List.of("http://identifiers.org/pubmed/11", STATEMENT),
        first.stream().map(Violation::focusNode).toList());
    long seed = new Random().nextLong();
    Collections.shuffle(triples, new Random(seed));
    assertEquals(first, CHECKER.check(triples), "seed " + seed);
  }

  @Test
  void severalThreadsMayCheckAtOnce() {
    List<Violation> expected = CHECKER.check(broken());
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> assertEquals(expected, CHECKER.check(broken())));
  }

  @Test
  void noTriplesBreakNothing() {
    assertEquals(List.of(), CHECKER.check(List.of()));
  }

  @Test
  void aShapesFileThatIsNotTurtleIsTheUsersMistake() throws IOException {
    assertMistake("@prefix tfl", "record.shapes.ttl is not Turtle");
  }

  @Test
  void aShapesFileThatIsNotShaclIsTheUsersMistake() throws IOException {
    assertMistake(
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <http://example.org/s> a sh:NodeShape ; sh:targetClass <http://example.org/c> ; sh:property [ sh:minCount 1 ] .
        """,
        "the files of shapes/stream/ are not SHACL");
  }

  @Test
  void aTargetThatNoTripleShowsIsTheUsersMistake() throws IOException {
    assertMistake(
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <http://example.org/s> a sh:NodeShape ; sh:targetNode <http://example.org/n> ; sh:nodeKind sh:IRI .
        """,
        "http://example.org/s: a shape of shapes/stream has its target by sh:targetClass");
  }

  private void assertMistake(String shapes, String message) throws IOException {
    Files.createDirectories(folder.resolve("shapes/stream"));
    Files.writeString(folder.resolve("shapes/stream/record.shapes.ttl"), shapes);
    Resources resources = Resources.over(folder);
    UserError error =
        assertThrows(UserError.class, () -> ShapeChecker.read(resources, Resources.DEFAULT_BASE));
    assertTrue(error.getMessage().contains(message), error.getMessage());
  }

  private static List<Triple> broken() {
    List<Triple> triples = description(STATEMENT);
    triples.removeIf(t -> t.getPredicate().equals(RDFS.label.asNode()));
    return triples;
  }

  private static List<Triple> description(String subject) {
    return new ArrayList<>(
        Fixtures.good().find(NodeFactory.createURI(subject), null, null).toList());
  }
}
