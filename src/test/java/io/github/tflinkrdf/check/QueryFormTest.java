package io.github.tflinkrdf.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.index.StoreIndexes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFormTest {
  private static final Set<String> WITHOUT_FORM =
      Set.of(
          "region-strand",
          "position-iri",
          "site-sequence-length",
          "effect-signed-triple",
          "signed-triple-effect");

  private static final QueryForm SEVERAL =
      new QueryForm(
          "SELECT DISTINCT ?this { ?this <p:1> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }");

  /** Who edits a query of a shape without its form in the program loses its speed. */
  @Test
  void theIndexesAreAskedOfTheOtherShapesOfTheStore() {
    for (String base : List.of(Resources.DEFAULT_BASE, "http://example.org/data/")) {
      DatasetGraph store = DatabaseMgr.createDatasetGraph();
      Set<String> others = new TreeSet<>();
      for (Shape shape : StoreCheck.read(Resources.bundled(), base).shapes()) {
        var constraint = (SparqlConstraint) shape.getConstraints().iterator().next();
        if (!isKnown(constraint.getQuery(), store)) {
          others.add(shape.getShapeNode().getURI().replaceAll(".*#", ""));
        }
      }
      assertEquals(new TreeSet<>(WITHOUT_FORM), others);
    }
  }

  private static boolean isKnown(Query query, DatasetGraph store) {
    return Txn.calculateRead(
        store,
        () -> {
          StoreIndexes indexes = StoreIndexes.of(store).orElseThrow();
          return SubjectTest.of(query, indexes).isPresent()
              || ObjectTest.of(query, indexes).isPresent();
        });
  }

  @Test
  void prefixesAndLayoutAreNoMatter() {
    String query =
        "PREFIX e: <http://e/> SELECT DISTINCT $this WHERE {\n $this e:a-long-name ?one .\n"
            + " $this e:a-long-name ?other FILTER(!sameTerm(?one, ?other)) }";
    assertEquals(
        Optional.of(List.of("http://e/a-long-name")), SEVERAL.match(QueryFactory.create(query)));
  }

  @Test
  void aTextIsAParameterToo() {
    QueryForm form = new QueryForm("SELECT * { ?s <p:1> ?o FILTER(STRSTARTS(?o, \"p:2\")) }");
    assertEquals(
        Optional.of(List.of("http://e/p", "a.b")),
        form.match(
            QueryFactory.create("SELECT * { ?s <http://e/p> ?o FILTER(STRSTARTS(?o, 'a.b')) }")));
    for (String other : List.of("'a'@en", "'a b'", "'a\\\\b'", "<http://e/a>", "1")) {
      String query = "SELECT * { ?s <http://e/p> ?o FILTER(STRSTARTS(?o, " + other + ")) }";
      assertEquals(Optional.empty(), form.match(QueryFactory.create(query)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(?one != ?other) }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one . $this <http://e/q> ?other ."
            + " FILTER(!sameTerm(?one, ?other)) }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }"
            + " LIMIT 1",
        "SELECT DISTINCT $this ?one { $this <http://e/p> ?one , ?other ."
            + " FILTER(!sameTerm(?one, ?other)) }",
        "SELECT DISTINCT $this { ?x <http://e/p> $this }",
        "SELECT DISTINCT $this { $this ?p ?one , ?other . FILTER(!sameTerm(?one, ?other)) }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }"
            + " VALUES $this { <http://e/1> }",
        "SELECT DISTINCT $this { $this <http://e/p> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }"
            + " GROUP BY $this HAVING (COUNT(*) > 3)",
        "SELECT DISTINCT $this FROM <http://e/g> { $this <http://e/p> ?one , ?other ."
            + " FILTER(!sameTerm(?one, ?other)) }"
      })
  void anotherQueryIsOfAnotherForm(String query) {
    assertEquals(Optional.empty(), SEVERAL.match(QueryFactory.create(query)));
  }
}
