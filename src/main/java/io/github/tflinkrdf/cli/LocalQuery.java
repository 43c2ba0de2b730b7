package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.federate.FederationOptions;
import io.github.tflinkrdf.federate.PageQuery;
import io.github.tflinkrdf.store.QueryRun;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** A query of a release in this process, which may ask other endpoints too. */
record LocalQuery(Release release, FederationOptions options) {

  /** Writes the answer, or the query for the page of the other endpoint. */
  void answer(QueryRun query, String text, boolean forPage, OutputStream out) throws IOException {
    if (forPage) {
      out.write(page(text).getBytes(StandardCharsets.UTF_8));
      return;
    }
    try (Federation federation = new Federation(options)) {
      Set<String> own = Set.of(release.publicUrl() + "sparql");
      query.ask(release, dataset -> federation.serve(dataset, own), out);
    }
  }

  private String page(String text) {
    Query query = QueryFactory.create(text);
    try (ReleaseData data = release.open()) {
      return PageQuery.of(query, local -> rows(data.dataset(), local));
    }
  }

  private static List<Binding> rows(DatasetGraph dataset, Query local) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(local).build()) {
            return exec.select().stream().toList();
          }
        });
  }
}
