package io.github.tflinkrdf.site;

import io.github.tflinkrdf.web.Served;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** The rows of a query that the pages ask of the release, as text by variable. */
final class Rows {
  private static final long SECONDS = 10;

  private Rows() {}

  /**
   * All rows, in order.
   *
   * @param query SELECT of few rows
   */
  static List<Map<String, String>> of(Served served, String query) {
    return Txn.calculateRead(
        served.data(),
        () -> {
          try (QueryExec run =
              QueryExec.dataset(served.data())
                  .query(query)
                  .timeout(SECONDS, TimeUnit.SECONDS)
                  .build()) {
            return rows(run.select());
          }
        });
  }

  private static List<Map<String, String>> rows(RowSet set) {
    List<Map<String, String>> rows = new ArrayList<>();
    set.forEachRemaining(binding -> rows.add(row(set.getResultVars(), binding)));
    return rows;
  }

  private static Map<String, String> row(List<Var> variables, Binding binding) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Var variable : variables) {
      var node = binding.get(variable);
      String text =
          node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
      row.put(variable.getVarName(), text);
    }
    return row;
  }
}
