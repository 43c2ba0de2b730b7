package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.guard.Stopped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs that queries make, as text: whole, in every size, or refused with a way out. */
class GraphAnswerTest {
  private static final String CONSTRUCT =
      """
      PREFIX : <urn:x:>
      PREFIX ex: <http://example.org/>
      PREFIX name: <http://example.org/names#>
      PREFIX go: <http://purl.obolibrary.org/obo/GO_>
      PREFIX so: <http://purl.obolibrary.org/obo/SO_>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      CONSTRUCT WHERE { ?s ?p ?o }
      """;

  @ParameterizedTest
  @CsvSource({"TTL, 30000", "NT, 30000", "XML, 9000", "XML, 30000", "JSON, 1900", "JSON, 9000"})
  void aGraphIsReadBackAsItWas(ResultFormat format, int triples) {
    Graph graph = graph(triples);
    String text = answer(format, graph);
    Lang lang = format.syntax(QueryFactory.create(CONSTRUCT)).orElseThrow().lang();
    assertTrue(graph.isIsomorphicWith(read(lang, text)));
  }

  @Test
  void onlyPrefixesOfTermsAreDeclared() {
    String text = answer(ResultFormat.TTL, graph(30));
    assertEquals(
        """
        @prefix ex: <http://example.org/> .
        @prefix go: <http://purl.obolibrary.org/obo/GO_> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        """,
        text.lines()
            .filter(line -> line.startsWith("@prefix"))
            .map(line -> line.replaceAll(" +", " ") + "\n")
            .sorted()
            .reduce("", String::concat));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 2_100})
  void everyKindOfTermIsReadBackFromJson(int more) {
    Graph graph = graph(more);
    RDFParser.fromString(
            """
            PREFIX : <http://example.org/>
            :a a :T, :U, _:t, "no type" ; :p 1, 1.50, "one", "eins"@de, "1"^^:own, "a\\"\\n\\u0007", :b .
            _:t :p _:s , () , (1 2) . _:s :p _:t .
            """,
            Lang.TURTLE)
        .parse(graph);
    assertTrue(graph.isIsomorphicWith(read(Lang.JSONLD11, answer(ResultFormat.JSON, graph))));
  }

  @Test
  void aTextTableOfAServerIsWholeOrRefused() {
    String select = "SELECT * { ?s ?p ?o }";
    assertEquals(20_004, served(ResultFormat.TABLE, select, graph(20_000)).lines().count());
    Graph graph = graph(20_001);
    Stopped refused = assertThrows(Stopped.class, () -> served(ResultFormat.TABLE, select, graph));
    assertEquals("20000 rows", refused.limit());
    assertTrue(refused.cure().contains("CSV"), refused.cure());
    Answer unbounded = Answer.of(QueryFactory.create(select), ResultFormat.TABLE);
    assertEquals(20_005, written(unbounded, graph).lines().count());
  }

  private static Graph read(Lang lang, String text) {
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(read);
    return read;
  }

  private static String answer(ResultFormat format, Graph graph) {
    return written(Answer.of(QueryFactory.create(CONSTRUCT), format), graph);
  }

  private static String served(ResultFormat format, String query, Graph graph) {
    return written(Answer.of(QueryFactory.create(query), format).ofServer(), graph);
  }

  private static String written(Answer answer, Graph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExec exec = QueryExec.graph(graph).query(answer.query()).build()) {
      answer.write(exec, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A third has literals, a third a term of GO for object. */
  private static Graph graph(int triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < triples; i++) {
      graph.add(
          NodeFactory.createURI("http://example.org/s" + i / 7),
          NodeFactory.createURI("http://example.org/p" + i % 3),
          i % 3 == 0
              ? NodeFactory.createLiteralByValue(i)
              : NodeFactory.createURI("http://purl.obolibrary.org/obo/GO_" + i));
    }
    return graph;
  }
}
