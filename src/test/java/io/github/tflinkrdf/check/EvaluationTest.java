package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Any shapes and any data: the evaluation finds what jena-shacl finds. */
class EvaluationTest {
  private static final int CASES = 2_000;
  private static final List<String> SUBJECTS = List.of(":a", ":b", ":c");
  private static final List<String> PROPERTIES = List.of(":p", ":q", ":r");
  private static final List<String> VALUES = List.of(":a", ":b", "\"a\"", "1", "2", "\"a\"@en");

  @Test
  void itAgreesWithJenaShaclOnGeneratedShapes() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Set<Integer> sizes = new TreeSet<>();
    for (int i = 0; i < CASES; i++) {
      String shapes = shapes(random);
      String data = data(random);
      sizes.add(compare(shapes, data, "seed " + seed + "\n" + shapes + "\n" + data));
    }
    assertTrue(sizes.contains(0) && sizes.size() > 3, "too uniform: seed " + seed);
  }

  private static int compare(String shapesText, String dataText, String about) {
    Graph data = parse(dataText);
    Shapes shapes = Shapes.parse(parse(shapesText));
    Set<String> expected = lines(ShaclValidator.get().validate(shapes, data).getEntries());
    ShapeChecker checker = new ShapeChecker(shapes);
    assertEquals(expected, lines(checker.evaluate(Fixtures.triples(data))), about);
    assertEquals(expected, lines(checker.entries(Fixtures.triples(data))), "screened, " + about);
    return expected.size();
  }

  private static Set<String> lines(Collection<ReportEntry> entries) {
    return entries.stream()
        .map(
            e ->
                String.join(
                    " ",
                    "" + e.focusNode(),
                    "" + e.resultPath(),
                    "" + e.value(),
                    "" + e.severity().level(),
                    "" + e.sourceConstraintComponent(),
                    "" + e.source()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Graph parse(String text) {
    String prefixes =
        "@prefix : <http://example.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> ."
            + " @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(prefixes + text, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static String data(Random random) {
    return IntStream.range(0, 3 + random.nextInt(10))
        .mapToObj(i -> pick(random, SUBJECTS) + " " + triple(random) + " .\n")
        .collect(Collectors.joining());
  }

  private static String triple(Random random) {
    return random.nextInt(3) == 0
        ? "a " + pick(random, List.of(":C", ":D"))
        : pick(random, PROPERTIES) + " " + pick(random, VALUES);
  }

  private static String shapes(Random random) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(
            i -> ":S" + i + " a sh:NodeShape ; " + target(random) + " " + body(random, 3) + " .\n")
        .collect(Collectors.joining());
  }

  private static String target(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> "sh:targetClass :C ;";
      case 1 -> "sh:targetSubjectsOf :p ;";
      default -> "sh:targetObjectsOf :q ; sh:targetClass :D ;";
    };
  }

  /** Constraints of a node shape, nested to a depth. */
  private static String body(Random random, int depth) {
    return Stream.generate(() -> nodeConstraint(random, depth))
        .limit(1 + random.nextInt(2))
        .distinct()
        .collect(Collectors.joining(" ; "));
  }

  private static String nodeConstraint(Random random, int depth) {
    if (depth == 0) {
      return "sh:nodeKind " + pick(random, List.of("sh:IRI", "sh:Literal"));
    }
    return switch (random.nextInt(8)) {
      case 0 -> "sh:not " + inner(random, depth);
      case 1 -> "sh:node [ " + body(random, depth - 1) + " ]";
      case 2, 3 -> logical(random, depth);
      case 4 -> "sh:deactivated " + (random.nextInt(4) == 0);
      default -> "sh:property " + property(random, depth);
    };
  }

  private static String logical(Random random, int depth) {
    String shapes =
        Stream.generate(() -> inner(random, depth))
            .limit(1 + random.nextInt(3))
            .collect(Collectors.joining(" "));
    return pick(random, List.of("sh:or", "sh:and", "sh:xone")) + " ( " + shapes + " )";
  }

  // jena-shacl 5.6 takes a property of a property shape in here for one of the focus node, which
  // SHACL does not: such shapes are not generated
  private static String inner(Random random, int depth) {
    return random.nextInt(3) == 0 ? property(random, 0) : "[ " + body(random, depth - 1) + " ]";
  }

  private static String property(Random random, int depth) {
    String path = pick(random, PROPERTIES);
    String shown = random.nextInt(5) == 0 ? "[ sh:inversePath " + path + " ]" : path;
    return "[ sh:path " + shown + " ; " + propertyConstraint(random, depth) + " ]";
  }

  private static String propertyConstraint(Random random, int depth) {
    return switch (random.nextInt(9)) {
      case 0 -> "sh:minCount " + (1 + random.nextInt(2));
      case 1 -> "sh:maxCount " + random.nextInt(2);
      case 2 -> "sh:hasValue " + pick(random, VALUES);
      case 3 -> "sh:in ( " + pick(random, VALUES) + " " + pick(random, VALUES) + " )";
      case 4 -> "sh:datatype xsd:integer";
      case 5 -> "sh:pattern \"a\"";
      case 6 -> "sh:disjoint " + pick(random, PROPERTIES);
      case 7 -> "sh:minCount 1 ; sh:deactivated " + random.nextBoolean();
      default -> depth == 0 ? "sh:maxCount 1" : body(random, depth - 1);
    };
  }

  private static <T> T pick(Random random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
