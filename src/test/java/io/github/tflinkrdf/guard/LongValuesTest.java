package io.github.tflinkrdf.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query with long VALUES is the one that Jena's parser makes of it, however it is read. */
class LongValuesTest {
  private static final String IRI = "<http://purl.uniprot.org/uniprot/P%d>";
  private static final List<String> USUAL =
      List.of(IRI, "<https://example.org/a.b/c-d_e#F:%d>", "\"a string, %d\"", "UNDEF");

  /** Such as Jena reads in ways of its own, or not at all. */
  private static final List<String> UNUSUAL =
      List.of(
          "<relative/%d>",
          "<http://example.org/../a/./%d>",
          "<HTTP://Example.org:80/%d>",
          "<http://example.org/%%41/%d>",
          "<http://example.org/.%d>",
          "<urn:x-a:%d>",
          "<http://example.org/é%d>",
          "'single %d'",
          "\"escaped \\\" } VALUES %d\"",
          "\"with\\u0022 . %d",
          "\"in a language %d\"@en",
          "\"%d\"^^<http://www.w3.org/2001/XMLSchema#integer>",
          "\"\"\"long\n %d\"\"\"",
          "%d",
          "-%d.5",
          "true",
          "undef",
          "p:P%d",
          "\"a\" # } VALUES ?a { %d\n",
          "?variable%d",
          "\"not closed %d");

  private static final List<String> QUERIES =
      List.of(
          "SELECT * { VALUES (?a ?b) { <2> } ?a ?p ?b }",
          "SELECT ?a { VALUES ?a { <1> } . ?a ?p ?b }",
          "SELECT ?a { ?a ?p ?b } VALUES ?a { <1> }",
          "SELECT ?a { ?a ?p ?b } vAlUeS(?a$b){<2>}",
          "SELECT * { { SELECT ?a ?b { VALUES (?a ?b) { <2> } } } UNION { VALUES ?c {<1>} } }",
          "SELECT * { SERVICE <http://a.org/> { VALUES ?a { <1> } ?a ?p ?b } }",
          "SELECT * { ?a ?p \"VALUES ?a { \" # VALUES ?x {\n VALUES ?b { <1> } ?a ?q \" } \" }",
          "SELECT * { ?a ?p ?b FILTER EXISTS { VALUES ?b { <1> } ?b ?q ?a } }",
          "ASK { ?a ?p ?b FILTER(?a < ?b && ?b > 3) VALUES (?b ?a) { <2> } }",
          "CONSTRUCT { ?a ?p ?b } WHERE { VALUES (?a ?b) { <2> } ?a ?p ?b }",
          "SELECT * { VALUES (?a ?a) { <2> } }",
          "SELECT * { VALUES ?a { <2> } }",
          "SELECT * { VALUES (?a ?b) { <1> } }",
          "SELECT * { VALUES ?VALUES { <1> } VALUES ?values { <1> } }");

  @Test
  void theyAreReadAsJenaReadsThem() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      String query = QUERIES.get(random.nextInt(QUERIES.size()));
      boolean usual = random.nextBoolean();
      assertSame(filled(query, random, usual ? "" : UNUSUAL.get(round % UNUSUAL.size())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void thoseOfTheUsualFormAreNotLeftToJenasParser(int query) {
    String text = filled(QUERIES.get(query), new Random(3), "");
    assertTrue(LongValues.parse(text, LongValuesTest::jena).isPresent(), text);
  }

  @Test
  void aMarkOfSomebodyElseIsAnIriLikeOthers() {
    for (String mark : List.of("0", "7", "x")) {
      String own = "<http://tflink-rdf.invalid/rows-of-block/" + mark + ">";
      String text =
          filled("SELECT * { VALUES ?b { " + own + " } VALUES ?a { <1> } }", new Random(), "");
      assertSame(text);
    }
  }

  private static void assertSame(String text) {
    try {
      Query expected = jena(text);
      assertEquals(expected, BoundedParser.parse(text), text);
      assertEquals(expected.getResultVars(), BoundedParser.parse(text).getResultVars());
    } catch (QueryException e) {
      assertThrows(QueryException.class, () -> BoundedParser.parse(text), text);
    }
  }

  private static Query jena(String text) {
    return QueryFactory.create(text, Syntax.syntaxSPARQL_12);
  }

  /**
   * @param unusual one term among the rows, if it is not empty
   */
  private static String filled(String query, Random random, String unusual) {
    int rows = LongValues.WORTH / 20;
    int odd = random.nextInt(rows);
    String text = "PREFIX p: <http://p.org/>\n" + query;
    for (int width = 1; width <= 2; width++) {
      int terms = width;
      String block =
          IntStream.range(0, rows)
              .mapToObj(row -> row(terms, row, random, row == odd ? unusual : ""))
              .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
      text = text.replace("<" + width + ">", block);
    }
    return text;
  }

  private static String row(int width, int number, Random random, String unusual) {
    String terms =
        IntStream.range(0, width)
            .mapToObj(n -> unusual.isEmpty() ? USUAL.get(random.nextInt(USUAL.size())) : unusual)
            .map(term -> String.format(term, number))
            .collect(Collectors.joining(" "));
    return width == 1 ? terms : "(" + terms + ")";
  }
}
