package io.github.tflinkrdf.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs guarded has the answer that Jena gives. */
class GuardedAnswersTest {
  private static final DatasetGraph PLAIN = DatabaseMgr.createDatasetGraph();
  private static final DatasetGraph GUARDED = DatabaseMgr.createDatasetGraph();

  static {
    Guard.protect(GUARDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEX(\"Straße\", \"^STR\", \"i\")",
        "REGEX(\"a.b\", \"a.b\", \"q\")",
        "REGEX(\"abc\"@en, \"b\")",
        "REGEX(1, \"b\")",
        "REPLACE(\"abcb\", \"b\", \"[$0]\")",
        "REPLACE(\"abcb\"@en, \"B\", \"x\", \"i\")",
        "REPLACE(\"abc\", \".*\", \"x\")",
        "REPLACE(\"abc\", \"x*\", \"-\")",
        "REPLACE(\"abc\", \"z\", \"-\")",
        "REPLACE(\"abc\", \"b\", \"$3\")",
        "CONCAT(\"a\", \"b\"@en)",
        "CONCAT(\"a\"@en, \"b\"@en)",
        "CONCAT()",
        "CONTAINS(\"abc\", \"bc\")",
        "CONTAINS(\"abc\"@en, \"b\"@de)",
        "STRBEFORE(\"abc\"@en, \"b\")",
        "STRBEFORE(\"abc\"@en, \"\")",
        "STRBEFORE(\"abc\", \"x\")",
        "STRAFTER(\"abc\"@en, \"b\")",
        "STRAFTER(\"abc\"@en, \"\")",
        "STRAFTER(\"abc\", \"x\")",
        "STRDT(\"7\", <http://www.w3.org/2001/XMLSchema#integer>)",
        "<http://www.w3.org/2001/XMLSchema#integer>(\"7\") * 6",
        "<http://www.w3.org/2001/XMLSchema#integer>(\"x\")",
        "1.5 * 2e0",
        "MD5(\"abc\")",
        "SHA256(?unbound)",
        "ENCODE_FOR_URI(\"a b\")",
        "<http://www.w3.org/2005/xpath-functions/math#sqrt>(16)",
        "<http://www.w3.org/2005/xpath-functions#starts-with>(\"abc\", \"a\")",
        "COALESCE(REGEX(?unbound, \"a\"), 3)"
      })
  void anExpressionHasTheValueThatJenaGives(String expression) {
    assertSame("SELECT (" + expression + " AS ?x) { VALUES ?y { 1 2 } }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (GROUP_CONCAT(?y) AS ?x) { VALUES ?y { 1 2 \"a\" 1 } }",
        "SELECT (GROUP_CONCAT(DISTINCT ?y; separator=\", \") AS ?x) { VALUES ?y { 1 2 1 } }",
        "SELECT (GROUP_CONCAT(?y; separator=\"\") AS ?x) { VALUES ?y { 1 2 1 } }",
        "SELECT (GROUP_CONCAT(?y) AS ?x) { VALUES ?y { } }",
        "SELECT (GROUP_CONCAT(DISTINCT ?y) AS ?x) { VALUES ?y { } }",
        "SELECT ?g (GROUP_CONCAT(?y) AS ?x) { VALUES (?g ?y) { (1 2) (1 3) (2 4) } } GROUP BY ?g",
        "SELECT * { VALUES ?y { 3 1 2 } } ORDER BY DESC(CONCAT(STR(?y), \"x\"))",
        "SELECT * { VALUES ?y { 1 2 } FILTER EXISTS { VALUES ?y { 2 } } }",
        "SELECT * { VALUES ?y { 1 2 } MINUS { VALUES ?y { 2 } } }",
        "SELECT * { VALUES ?y { 1 2 } OPTIONAL { VALUES (?y ?z) { (2 3) } } }"
      })
  void aQueryHasTheAnswerThatJenaGives(String query) {
    assertSame(query);
  }

  private static void assertSame(String text) {
    Query query = BoundedParser.parse(text);
    String plain =
        Txn.calculateRead(PLAIN, () -> csv(QueryExec.dataset(PLAIN).query(query).build()));
    Guard guard = Guard.of(QueryLimits.of(Duration.ofSeconds(20)));
    StringBuilder guarded = new StringBuilder();
    Txn.executeRead(
        GUARDED,
        () -> {
          try (GuardedRun run = guard.begin(GUARDED, query)) {
            run.execute(exec -> guarded.append(csv(exec)));
          }
        });
    assertEquals(plain, guarded.toString());
  }

  private static String csv(QueryExec exec) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultsWriter.create().lang(ResultSetLang.RS_TSV).write(out, exec.select());
    return out.toString(StandardCharsets.UTF_8);
  }
}
