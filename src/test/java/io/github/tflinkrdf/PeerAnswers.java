package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/** The bundled examples and their answers, as rows that can be compared between engines. */
final class PeerAnswers {
  /** Of the examples whose keywords say so; what is said of the release is not in its dumps. */
  private static final String METADATA = "(?s)[^\n]*\n# keywords:[^\n]*metadata.*";

  private PeerAnswers() {}

  /** The examples that ask nobody else, and whose answers are rows. */
  static List<String> queries() {
    Resources resources = Resources.bundled();
    List<String> queries =
        resources.names("queries/", ".rq").stream()
            .map(name -> resources.get(name).text())
            .filter(text -> !text.contains("SERVICE"))
            .filter(text -> QueryFactory.create(text).isSelectType())
            .toList();
    assertTrue(queries.size() >= 10, "the examples are there");
    return queries;
  }

  /** Those of them that the dumps can answer. */
  static List<String> queriesOfData() {
    return queries().stream().filter(query -> !query.matches(METADATA)).toList();
  }

  /** What Jena gets from an endpoint. */
  static List<String> jena(String endpoint, String text) {
    try (QueryExecHTTP exec =
        QueryExecHTTP.service(endpoint).query(QueryFactory.create(text)).build()) {
      List<String> rows = rows(exec.select());
      assertEquals(text.contains("# no rows in the samples"), rows.isEmpty(), text);
      return rows;
    }
  }

  /** The rows of SPARQL results in JSON. */
  static List<String> rows(JsonObject answer) {
    byte[] json = answer.toString().getBytes(StandardCharsets.UTF_8);
    return rows(
        RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(json), ResultSetLang.RS_JSON)));
  }

  /** The rows of an answer. */
  static List<String> rows(RowSet set) {
    List<String> names = set.getResultVars().stream().map(v -> v.getVarName()).toList();
    List<String> rows = new ArrayList<>();
    set.forEachRemaining(row -> rows.add(row(names, name -> text(row.get(name)))));
    return rows;
  }

  private static String text(Node node) {
    return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  static String row(List<String> names, UnaryOperator<String> value) {
    return names.stream().map(value).toList().toString();
  }

  /** Rows without their order, for another engine's; a list within a cell has none of its own. */
  static List<String> inAnyOrder(List<String> rows) {
    return rows.stream()
        .map(row -> Stream.of(row.split("[;,] |[\\[\\]]")).sorted().toList().toString())
        .sorted()
        .toList();
  }
}
