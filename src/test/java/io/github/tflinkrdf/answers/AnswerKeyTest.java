package io.github.tflinkrdf.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerKeyTest {
  private static final String JSON = "application/sparql-results+json";
  private static final String QUERY =
      "PREFIX x: <urn:x:> SELECT ?s ?n { ?s x:p ?n . FILTER(?n > 3) } ORDER BY ?n LIMIT 5";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREFIX y: <urn:x:> SELECT ?s ?n { ?s y:p ?n . FILTER(?n > 3) } ORDER BY ?n LIMIT 5",
        "SELECT ?s ?n { ?s <urn:x:p> ?n . FILTER(?n > 3) } ORDER BY ?n LIMIT 5",
        "prefix x: <urn:x:>\nselect ?s ?n\n# why\nwhere { ?s x:p ?n filter(?n>3)}order by ?n limit 5",
        "PREFIX a: <urn:a:> PREFIX x: <urn:x:> SELECT ?s ?n { ?s x:p ?n . FILTER(?n > 3) }"
            + " ORDER BY ?n LIMIT 5",
      })
  void whatIsAskedInOtherWordsHasTheSameKey(String other) {
    assertEquals(key(QUERY), key(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREFIX x: <urn:x:> SELECT ?n ?s { ?s x:p ?n . FILTER(?n > 3) } ORDER BY ?n LIMIT 5",
        "PREFIX x: <urn:x:> SELECT ?s ?n { ?s x:p ?n . FILTER(?n > 4) } ORDER BY ?n LIMIT 5",
        "PREFIX x: <urn:y:> SELECT ?s ?n { ?s x:p ?n . FILTER(?n > 3) } ORDER BY ?n LIMIT 5",
        "PREFIX x: <urn:x:> SELECT ?s ?n FROM x:g { ?s x:p ?n . FILTER(?n > 3) }"
            + " ORDER BY ?n LIMIT 5",
        "PREFIX x: <urn:x:> SELECT DISTINCT ?s ?n { ?s x:p ?n . FILTER(?n > 3) }"
            + " ORDER BY ?n LIMIT 5",
      })
  void whatHasAnotherAnswerHasAnotherKey(String other) {
    assertNotEquals(key(QUERY), key(other));
    assertNotEquals(key(QUERY).map(AnswerKey::tag), key(other).map(AnswerKey::tag));
  }

  @Test
  void theBaseCountsSinceIrisAreMadeWithItWhileTheQueryRuns() {
    String iri = "BASE <http://%s.example/> SELECT (IRI(?x) AS ?y) { VALUES ?x { 'z' } }";
    assertNotEquals(key(iri.formatted("a")), key(iri.formatted("b")));
  }

  @Test
  void releaseAndMediaTypeAreOfTheKey() {
    Query query = parse(QUERY);
    AnswerKey key = AnswerKey.of("r1", query, false, JSON, OptionalInt.empty()).orElseThrow();
    assertNotEquals(
        key.tag(), AnswerKey.of("r2", query, false, JSON, OptionalInt.empty()).orElseThrow().tag());
    assertNotEquals(
        key.tag(),
        AnswerKey.of("r1", query, false, "text/csv", OptionalInt.empty()).orElseThrow().tag());
  }

  @Test
  void theNamesOfPrefixesCountWhereTheyAreWritten() {
    String construct = "CONSTRUCT WHERE { ?s %1$s:p ?o }";
    Query x = parse("PREFIX x: <urn:x:> " + construct.formatted("x"));
    Query y = parse("PREFIX y: <urn:x:> " + construct.formatted("y"));
    assertNotEquals(
        AnswerKey.of("r", x, true, "text/turtle", OptionalInt.empty()),
        AnswerKey.of("r", y, true, "text/turtle", OptionalInt.empty()));
    assertEquals(
        AnswerKey.of("r", x, false, "application/n-triples", OptionalInt.empty()),
        AnswerKey.of("r", y, false, "application/n-triples", OptionalInt.empty()));
  }

  @Test
  void theQueryStaysAsItWas() {
    Query query = parse(QUERY);
    AnswerKey.of("r", query, false, JSON, OptionalInt.empty());
    assertEquals("urn:x:", query.getPrefix("x"));
    assertEquals(parse(QUERY).serialize(), query.serialize());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (NOW() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(?o < NOW()) }",
        "SELECT * { BIND(RAND() AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY RAND()",
        "SELECT * { ?s ?p ?o } ORDER BY ?s DESC(?o + RAND()) LIMIT 3",
        "SELECT (GROUP_CONCAT(STR(RAND())) AS ?n) { ?s ?p ?o }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?s ?p ?o } GROUP BY ?s HAVING (SUM(RAND()) > 1)",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (RAND() > 0.5)",
        "SELECT (SUM(RAND()) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > RAND())",
        "SELECT * { BIND(1 + UUID() AS ?x) }",
        "SELECT * { BIND(CONCAT('x', STRUUID()) AS ?x) }",
        "SELECT * { BIND(BNODE() AS ?x) }",
        "SELECT * { BIND(BNODE('a') AS ?x) }",
        "SELECT * { { SELECT (RAND() AS ?x) {} } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(RAND() > 0.5) } }",
        "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o FILTER(IF(RAND() > 0.5, true, false)) } }",
        "SELECT * { OPTIONAL { ?s ?p ?o FILTER(COALESCE(RAND(), 1) > 0.5) } }",
        "ASK { FILTER(RAND() IN (1, 2)) }",
        "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE SILENT ?x { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE ?x { ?s ?p ?o } } }",
        "SELECT (<http://jena.apache.org/ARQ/function#now>() AS ?x) {}",
        "SELECT (<urn:x:unknown>(1) AS ?x) {}",
        "CONSTRUCT { [] <urn:x:p> ?o } WHERE { ?s ?p ?o }",
        "CONSTRUCT { ?s <urn:x:p> _:b } WHERE { ?s ?p ?o }",
      })
  void whatIsAnotherAnswerEachTimeHasNoKey(String query) {
    assertEquals(Optional.empty(), key(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ('NOW() RAND() SERVICE' AS ?x) {}",
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('1') AS ?x) {}",
        "SELECT * { ?s <urn:x:p>+ [] . BIND(STRLEN(STR(?s)) AS ?l) }",
        "DESCRIBE <urn:x:a>",
        "SELECT (COUNT(*) AS ?n) (SAMPLE(?o) AS ?x) { ?s ?p ?o } GROUP BY ?s ORDER BY ?n",
        "CONSTRUCT WHERE { ?s ?p ?o }",
      })
  void allElseHasOne(String query) {
    assertEquals(true, key(query).isPresent());
  }

  @Test
  void ofALongQueryTheTextAndTheGraphsCount() {
    String text = QUERY + "# " + "long ".repeat(20_000);
    assertEquals(longKey(text, ""), longKey(text, ""));
    assertNotEquals(longKey(text, ""), longKey(text + " ", ""));
    assertNotEquals(longKey(text, ""), longKey(text, "urn:x:graph"));
  }

  private static Optional<AnswerKey> longKey(String text, String graph) {
    Query query = parse(text);
    if (!graph.isEmpty()) {
      query.addNamedGraphURI(graph);
    }
    return AnswerKey.of("r1", query, text, false, JSON, OptionalInt.empty());
  }

  private static Optional<AnswerKey> key(String query) {
    return AnswerKey.of("r1", parse(query), false, JSON, OptionalInt.empty());
  }

  private static Query parse(String query) {
    return QueryFactory.create(query, Syntax.syntaxSPARQL_12);
  }
}
