package io.github.tflinkrdf.examples;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
  private static final Resources RESOURCES = Resources.bundled();
  private static final Examples EXAMPLES = Examples.read(RESOURCES, Resources.DEFAULT_BASE);
  private static final Duration PLENTY = Duration.ofMinutes(2);
  private static final Pattern SERVICE = Pattern.compile("SERVICE\\s*<([^>]*)>");

  private static DatasetGraph samples;
  private static ExampleRuns runs;

  @BeforeAll
  static void run() {
    samples = SampleRelease.load();
    runs = EXAMPLES.run(samples, PLENTY, (example, run) -> {});
  }

  static List<Example> examples() {
    return EXAMPLES.all();
  }

  @Test
  void thereAreTheQuestionsOfTheModelAndMore() {
    assertTrue(examples().size() >= 28, examples().size() + " examples");
    assertEquals(8, examples().stream().filter(e -> !e.federatesWith().isEmpty()).count());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleHasAQuestionAndKeywordsAndIsSparqlToJenaAndToRdf4j(Example example) {
    assertTrue(example.question().matches("[A-Z].*\\?"), example.question());
    assertFalse(example.keywords().isEmpty(), example.name());
    assertFalse(example.text().contains("keywords:"), example.text());
    assertDoesNotThrow(() -> QueryFactory.create(example.text(), Syntax.syntaxSPARQL_11));
    assertDoesNotThrow(() -> new SPARQLParser().parseQuery(example.text(), null));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theServicesOfAnExampleAreThoseOfItsText(Example example) {
    List<String> written =
        SERVICE.matcher(example.text()).results().map(m -> m.group(1)).distinct().sorted().toList();
    assertEquals(written, example.federatesWith());
    assertEquals(
        example.text().contains("SERVICE <"), example.keywords().contains("federated"), "keyword");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleFindsSomethingInTheSamplesUnlessItsFileSaysWhyNot(Example example) {
    String file = RESOURCES.get("queries/" + example.name() + ".rq").text();
    ExampleRun run = runs.of(example).orElseThrow();
    if (!example.federatesWith().isEmpty()) {
      assertEquals(
          new ExampleRun.NotRun("asks other endpoints, and the build was told to ask none"), run);
      return;
    }
    long results = assertInstanceOf(ExampleRun.Answered.class, run).results();
    boolean excused = file.lines().anyMatch(l -> l.matches("# no rows in the samples: \\w.*"));
    assertEquals(excused, results == 0, example.name() + " has " + results + " results");
  }

  @Test
  void theEndpointOfAnExampleIsThatOfTheModel() {
    assertEquals(
        List.of(
            "https://sparql.omabrowser.org/sparql/",
            "https://sparql.uniprot.org/sparql",
            "https://www.bgee.org/sparql/"),
        examples().stream().flatMap(e -> e.federatesWith().stream()).distinct().sorted().toList());
  }

  @Test
  void theRowsAreCountedOfARowQueryAndTheTriplesOfAGraphQuery() {
    assertEquals(27, results("01-factors-of-a-gene"));
    assertEquals(1, results("23-is-it-known"));
    assertTrue(results("11-one-interaction-in-full") > 15);
    assertTrue(results("16-network-around-a-gene") > 75);
  }

  @Test
  void anExampleThatIsTooSlowFailsAndTheNextIsRun() {
    Example slow = example("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    List<ExampleRun> told = new ArrayList<>();
    ExampleRuns both =
        new Examples(Resources.DEFAULT_BASE, "", List.of(slow, EXAMPLES.all().get(4)))
            .run(samples, Duration.ofMillis(500), (example, run) -> told.add(run));
    assertEquals(new ExampleRun.Failed("not answered in 0.5 s"), told.get(0));
    assertInstanceOf(ExampleRun.Answered.class, told.get(1));
    assertEquals(2, both.byName().size());
  }

  @Test
  void nobodyElseIsAskedWhoeverIsNamedByTheData() {
    Example asks =
        example("SELECT * { BIND(<http://127.0.0.1:1/> AS ?s) SERVICE ?s { ?a ?b ?c } }");
    ExampleRun run =
        new Examples(Resources.DEFAULT_BASE, "", List.of(asks))
            .run(samples, PLENTY, (example, told) -> {})
            .of(asks)
            .orElseThrow();
    String why = assertInstanceOf(ExampleRun.Failed.class, run).why();
    assertFalse(why.contains("127.0.0.1"), why);
  }

  @Test
  void aServiceIsFoundInASubqueryAndWithinFilters() {
    String text = "SELECT * { { SELECT * { ?a ?b ?c MINUS { SERVICE <urn:x:s> { ?a ?b ?c } } } } }";
    assertEquals(List.of("urn:x:s"), ExampleFile.federatesWith(QueryFactory.create(text)));
    String filter = "SELECT * { ?a ?b ?c FILTER NOT EXISTS { SERVICE <urn:x:t> { ?a ?b ?c } } }";
    assertEquals(List.of("urn:x:t"), ExampleFile.federatesWith(QueryFactory.create(filter)));
    String described = "DESCRIBE <urn:x:a>";
    assertEquals(List.of(), ExampleFile.federatesWith(QueryFactory.create(described)));
  }

  @Test
  void whatIsCalledByARegularNameIsReadAsPeopleSayIt() {
    assertEquals("factors of a gene", EXAMPLES.all().get(0).label());
    assertNotEquals("", EXAMPLES.all().get(0).sparql());
    assertEquals(
        EXAMPLES.all().size(),
        EXAMPLES.all().stream()
            .map(Example::label)
            .collect(Collectors.toCollection(TreeSet::new))
            .size());
  }

  private static long results(String name) {
    return ((ExampleRun.Answered) runs.byName().get(name)).results();
  }

  static Example example(String sparql) {
    Query query = QueryFactory.create(sparql);
    return new Example("99-test", "What?", List.of(), sparql, query, List.of());
  }
}
