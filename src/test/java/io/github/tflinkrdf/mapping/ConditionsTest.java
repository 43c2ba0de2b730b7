package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Resources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FILTERs, and templates whose variables depend on fields with several values. */
class ConditionsTest {
  @TempDir Path folder;

  @Test
  void aFilterOnFieldsWithOneValueDecidesOnAllTriples() {
    assertEquals(1, triples("{ ex:s ex:p ?factor } WHERE { FILTER(?databaseCount = 2) }"));
    assertEquals(0, triples("{ ex:s ex:p ?factor } WHERE { FILTER(?databaseCount > 2) }"));
    assertEquals(0, triples("{ ex:s ex:p ?factor } WHERE { FILTER(?geneId = '') }"), "an error");
  }

  @Test
  void aFilterOnAFieldWithSeveralValuesSelectsAmongThem() {
    assertEquals("\"GTRD\"", objects("{ ex:s ex:p ?database } WHERE { FILTER(?database < 'H') }"));
    assertEquals(
        "\"12\" \"7\" \"GTRD\"",
        objects("{ ex:s ex:p ?database , ?originalArticle } WHERE { FILTER(?database < 'H') }"));
  }

  @Test
  void aFilterThatNoValuePassesLeavesNothing() {
    assertEquals(
        0,
        triples("{ ex:s ex:p ?factor ; ex:q ?originalArticle } WHERE { FILTER(?database = 'X') }"));
  }

  @Test
  void aFilterOnTwoFieldsSelectsAmongTheirCombinations() {
    assertEquals(
        3,
        triples(
            "{ ?d ex:with ?originalArticle } WHERE {"
                + " BIND(IRI(CONCAT(STR(ex:), ?database)) AS ?d)"
                + " FILTER(?database = 'GTRD' || ?originalArticle = '7') }"));
  }

  @Test
  void severalFiltersMustAllHold() {
    assertEquals(
        1,
        triples(
            "{ ex:s ex:p ?database } WHERE { FILTER(?smallScale) FILTER(?database != 'GTRD')"
                + " FILTER(BOUND(?originalArticle)) }"));
  }

  @Test
  void aTripleOfTwoIndependentFieldsIsMadeForEveryPair() {
    assertEquals(
        4,
        triples(
            "{ ?d ex:with ?a } WHERE { BIND(IRI(CONCAT(STR(ex:), ?database)) AS ?d)"
                + " BIND(IRI(CONCAT(STR(ex:), ?originalArticle)) AS ?a) }"));
  }

  @Test
  void aConstantBranchOfAnIfThatEqualsAnotherTermMakesNoSecondTriple() {
    assertEquals(
        2,
        triples(
            "{ ex:s ex:p ?d , ?same } WHERE { BIND(IRI(CONCAT(STR(ex:), ?database)) AS ?d)"
                + " BIND(IF(?smallScale, ex:GTRD, COALESCE()) AS ?same) }"));
  }

  @Test
  void variablesThatShareAFieldGoTogetherThoughEachHasAnotherBeside() {
    assertEquals(
        4,
        triples(
            "{ ?x ex:with ?y } WHERE {"
                + " BIND(IRI(CONCAT(STR(ex:), ?database, ?originalArticle)) AS ?x)"
                + " BIND(CONCAT(?originalArticle, ?record) AS ?y) }"));
  }

  @Test
  void variablesOfOneFieldGoTogether() {
    assertEquals(
        2,
        triples(
            "{ ?d ex:label ?database } WHERE { BIND(IRI(CONCAT(STR(ex:), ?database)) AS ?d) }"));
  }

  @Test
  void aPredicateMayBeAVariable() {
    assertEquals(
        2, triples("{ ex:s ?p ?factor } WHERE { BIND(IRI(CONCAT(STR(ex:), ?database)) AS ?p) }"));
    assertEquals(0, triples("{ ex:s ?factor ex:o } WHERE { }"), "no literal is a predicate");
    assertEquals(0, triples("{ ?factor ex:p ex:o } WHERE { }"), "nor a subject");
  }

  @Test
  void aTripleThatIsMadeTwiceComesOnce() {
    assertEquals(
        1, triples("{ ex:s ex:p ?n } WHERE { BIND(LANG(?database) AS ?n) }"), "by two values");
    assertEquals(
        1,
        triples("{ ex:s ex:p ?factor , ?again } WHERE { BIND(CONCAT(?factor) AS ?again) }"),
        "by two patterns");
    assertEquals(
        1,
        triples("{ ex:s ?p ?x } WHERE { BIND(ex:p AS ?p) BIND(IF(?database = '', 1, 2) AS ?x) }"),
        "by a variable predicate");
  }

  @Test
  void anAbsentFieldWithSeveralValuesIsOneRowWithoutIt() {
    assertEquals(
        "\"none\"",
        objects("{ ex:s ex:p ?x } WHERE { BIND(COALESCE(?databaseArticle, 'none') AS ?x) }"));
  }

  @Test
  void constantTriplesAreMade() {
    assertEquals(1, triples("{ ex:s ex:p 'x' } WHERE { }"));
    assertEquals(0, triples("{ } WHERE { }"));
  }

  @Test
  void manyValuesAreAllKept() {
    Resources resources =
        custom(
            "{ ?d ex:with ?a } WHERE {"
                + " BIND(IRI(CONCAT(STR(ex:), ?database)) AS ?d)"
                + " BIND(CONCAT(?originalArticle, 'x') AS ?a) }");
    assertEquals(
        900,
        new ThreeWays(resources, Resources.DEFAULT_BASE)
            .agreeOn(RandomDescriptions.withLists(30))
            .size());
  }

  private int triples(String rest) {
    return ways(rest).agreeOn(FunctionsTest.SAMPLE).size();
  }

  private String objects(String rest) {
    return FunctionsTest.objects(ways(rest).agreeOn(FunctionsTest.SAMPLE));
  }

  /** Proven on random descriptions first. */
  private ThreeWays ways(String rest) {
    ThreeWays ways = new ThreeWays(custom(rest), Resources.DEFAULT_BASE);
    RandomDescriptions random = new RandomDescriptions(rest.hashCode());
    for (int i = 0; i < 20; i++) {
      ways.agreeOn(random.interaction());
    }
    return ways;
  }

  private Resources custom(String rest) {
    return CustomMapping.interaction(folder, CustomMapping.PREFIXES + "CONSTRUCT " + rest);
  }
}
