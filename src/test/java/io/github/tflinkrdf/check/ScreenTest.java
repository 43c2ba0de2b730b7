package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The compiled shapes and jena-shacl are of one mind about generated good and bad descriptions. */
class ScreenTest {
  private static final int CASES = 6_000;
  private static final String TFL = "https://w3id.org/tflink-rdf/ontology#";
  private static final ShapeChecker CHECKER =
      ShapeChecker.read(Resources.bundled(), Resources.DEFAULT_BASE);

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final List<Triple> good = Fixtures.triples(Fixtures.good());
  private final List<Node> terms = terms();

  @Test
  void itPassesWhatConformsAndNothingElse() {
    int passed = 0;
    for (int i = 0; i < CASES; i++) {
      List<Triple> triples = changed(description());
      boolean passes = CHECKER.screen().passes(triples);
      assertEquals(conforms(triples) && !leftOut(triples), passes, "seed " + seed + "\n" + triples);
      passed += passes ? 1 : 0;
    }
    assertTrue(passed > CASES / 20 && passed < CASES / 2, passed + " passed, seed " + seed);
  }

  @Test
  void whatIsReportedIsWhatJenaReports() {
    for (int i = 0; i < CASES / 10; i++) {
      List<Triple> triples = changed(description());
      Set<Violation> stock =
          StreamShapesTest.violations(
              ShaclValidator.get().validate(CHECKER.shapes(), graph(triples)).getEntries());
      assertEquals(List.copyOf(stock), CHECKER.check(triples), "seed " + seed + "\n" + triples);
    }
  }

  @Test
  void everyShapeButTheOneThatComparesPropertiesIsCompiled() {
    RequirementCompiler compiler = new RequirementCompiler(new Properties());
    assertEquals(
        List.of("https://w3id.org/tflink-rdf/shapes#IncompleteRecord"),
        CHECKER.shapes().getTargetShapes().stream()
            .filter(shape -> compiler.compile(shape).isEmpty())
            .map(Shape::getShapeNode)
            .map(Node::getURI)
            .toList());
  }

  @Test
  void aSubjectInTwoPlacesIsLookedAtAsAWhole() {
    List<Triple> statement = description("https://w3id.org/tflink-rdf/regulation/P10001_P10002");
    List<Triple> article = description("http://identifiers.org/pubmed/11");
    List<Triple> mixed = new ArrayList<>(statement.subList(0, 4));
    mixed.addAll(article);
    assertTrue(CHECKER.screen().passes(article));
    mixed.addAll(statement.subList(4, statement.size()));
    assertFalse(CHECKER.screen().passes(mixed));
    assertEquals(List.of(), CHECKER.check(mixed));
    mixed.removeIf(t -> t.getPredicate().getURI().equals(TFL + "databaseCount"));
    assertEquals(1, CHECKER.check(mixed).size());
  }

  @Test
  void aValueThatStandsTwiceCountsOnce() {
    List<Triple> statement = description("https://w3id.org/tflink-rdf/regulation/P10001_P10002");
    List<Triple> twice = new ArrayList<>(statement);
    twice.addAll(statement);
    assertTrue(CHECKER.screen().passes(twice));
  }

  private static boolean conforms(List<Triple> triples) {
    return CHECKER.evaluate(triples).isEmpty();
  }

  private static boolean leftOut(List<Triple> triples) {
    return triples.stream()
        .anyMatch(
            t ->
                t.predicateMatches(RDF.type.asNode())
                    && t.getObject().hasURI(TFL + "IncompleteRecord"));
  }

  private static Graph graph(List<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  private List<Triple> description() {
    return description(good.get(random.nextInt(good.size())).getSubject().getURI());
  }

  private List<Triple> description(String subject) {
    return good.stream()
        .filter(t -> t.getSubject().hasURI(subject))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** None to three changes: a triple less or more, another predicate, subject or value. */
  private List<Triple> changed(List<Triple> description) {
    List<Triple> triples = new ArrayList<>(description);
    Collections.shuffle(triples, random);
    for (int changes = random.nextInt(4); changes > 0 && !triples.isEmpty(); changes--) {
      int at = random.nextInt(triples.size());
      Triple t = triples.get(at);
      switch (random.nextInt(5)) {
        case 0 -> triples.remove(at);
        case 1 -> triples.add(at, Triple.create(t.getSubject(), t.getPredicate(), value(t)));
        case 2 -> triples.set(at, Triple.create(t.getSubject(), predicate(), t.getObject()));
        case 3 -> renameSubject(triples, TextPatternTest.changed(t.getSubject().getURI(), random));
        default -> triples.set(at, Triple.create(t.getSubject(), t.getPredicate(), value(t)));
      }
    }
    return triples;
  }

  private static void renameSubject(List<Triple> triples, String iri) {
    Node subject = NodeFactory.createURI(iri);
    triples.replaceAll(t -> Triple.create(subject, t.getPredicate(), t.getObject()));
  }

  private Node predicate() {
    return good.get(random.nextInt(good.size())).getPredicate();
  }

  private Node value(Triple triple) {
    Node value =
        random.nextInt(3) == 0 ? terms.get(random.nextInt(terms.size())) : triple.getObject();
    return switch (value.isBlank() ? 0 : random.nextInt(4)) {
      case 0 -> value;
      case 1 -> NodeFactory.createBlankNode();
      default ->
          value.isURI()
              ? NodeFactory.createURI(TextPatternTest.changed(value.getURI(), random))
              : literal(TextPatternTest.changed(value.getLiteralLexicalForm(), random), value);
    };
  }

  private Node literal(String text, Node old) {
    return switch (random.nextInt(5)) {
      case 0 -> NodeFactory.createLiteralLang(text, "en");
      case 1 -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDint);
      case 2 -> NodeFactory.createLiteralString(text);
      default -> NodeFactory.createLiteralDT(text, old.getLiteralDatatype());
    };
  }

  private List<Node> terms() {
    List<Node> found = new ArrayList<>(good.stream().map(Triple::getObject).distinct().toList());
    for (String number : List.of("-1", "+1", "0", "007", "99999999999999999999", " 1", "1.0", "")) {
      found.add(NodeFactory.createLiteralDT(number, XSDDatatype.XSDinteger));
      found.add(NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
      found.add(NodeFactory.createLiteralDT(number, XSDDatatype.XSDboolean));
    }
    found.add(NodeFactory.createLiteralString("\u0000\ufffe\ud800"));
    return found;
  }
}
