package io.github.tflinkrdf.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** Reads back what {@link Releases#marked} wrote. */
final class Versions {
  private Versions() {}

  static int of(Release release) {
    try (ReleaseData data = release.open()) {
      return of(data.dataset());
    }
  }

  static int of(DatasetGraph dataset) {
    return number(dataset, "SELECT ?n { <urn:x:marker> <urn:x:version> ?n }");
  }

  static int triples(Release release) {
    try (ReleaseData data = release.open()) {
      return number(data.dataset(), "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    }
  }

  private static int number(DatasetGraph dataset, String query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return (Integer) exec.select().next().get("n").getLiteralValue();
          }
        });
  }
}
