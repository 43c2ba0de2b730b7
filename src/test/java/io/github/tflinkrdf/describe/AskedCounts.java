package io.github.tflinkrdf.describe;

import io.github.tflinkrdf.terms.LinkTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** The counts of a store as SPARQL answers them. */
final class AskedCounts {
  private final DatasetGraph store;
  private final List<LinkTarget> targets;

  private AskedCounts(DatasetGraph store, List<LinkTarget> targets) {
    this.store = store;
    this.targets = targets;
  }

  static Counts of(DatasetGraph store, List<LinkTarget> targets) {
    return Txn.calculateRead(store, () -> new AskedCounts(store, targets).counts());
  }

  private Counts counts() {
    return new Counts(
        one("SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"),
        one("SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?c }"),
        one("SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s ?p ?o }"),
        one("SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE { ?s ?p ?o }"),
        properties(),
        classes(),
        links(),
        map(
            "SELECT ?k (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s <%s> ?k FILTER(ISIRI(?k)) } GROUP BY ?k"
                .formatted(StoreCount.IN_TAXON)));
  }

  private List<Counts.Property> properties() {
    List<Counts.Property> all = new ArrayList<>();
    map("SELECT ?k (COUNT(*) AS ?n) WHERE { ?s ?k ?o } GROUP BY ?k")
        .forEach(
            (iri, triples) ->
                all.add(
                    new Counts.Property(
                        iri,
                        triples,
                        one("SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s <" + iri + "> ?o }"),
                        one("SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE { ?s <" + iri + "> ?o }"))));
    return all;
  }

  private List<Counts.ClassCount> classes() {
    List<Counts.ClassCount> all = new ArrayList<>();
    map("SELECT ?k (COUNT(?s) AS ?n) WHERE { ?s a ?k FILTER(ISIRI(?k)) } GROUP BY ?k")
        .forEach((iri, n) -> all.add(new Counts.ClassCount(iri, n, propertiesOf(iri))));
    return all;
  }

  private List<Counts.ClassProperty> propertiesOf(String iri) {
    List<Counts.ClassProperty> all = new ArrayList<>();
    map("SELECT ?k (COUNT(*) AS ?n) WHERE { ?s a <%s> ; ?k ?o } GROUP BY ?k".formatted(iri))
        .forEach(
            (property, n) -> {
              String triple = "?s a <%s> ; <%s> ?o . ".formatted(iri, property);
              all.add(
                  new Counts.ClassProperty(
                      property,
                      n,
                      map(
                          "SELECT ?k (COUNT(*) AS ?n) WHERE { "
                              + triple
                              + "?o a ?k FILTER(ISIRI(?k)) } GROUP BY ?k"),
                      map(
                          "SELECT ?k (COUNT(*) AS ?n) WHERE { "
                              + triple
                              + "FILTER(ISLITERAL(?o)) } GROUP BY (DATATYPE(?o) AS ?k)")));
            });
    return all;
  }

  private List<Counts.Links> links() {
    List<Counts.Links> all = new ArrayList<>();
    for (Counts.Property property : properties()) {
      for (LinkTarget target : targets) {
        long n =
            one(
                "SELECT (COUNT(*) AS ?n) WHERE { ?s <%s> ?o FILTER(ISIRI(?o) && STRSTARTS(STR(?o), \"%s\")) }"
                    .formatted(property.iri(), target.namespace()));
        if (n > 0) {
          all.add(new Counts.Links(property.iri(), target, n));
        }
      }
    }
    return all;
  }

  private long one(String query) {
    long[] found = new long[1];
    rows(query, row -> found[0] = number(row));
    return found[0];
  }

  private Map<String, Long> map(String query) {
    Map<String, Long> found = new TreeMap<>();
    rows(
        query,
        row -> {
          if (row.contains("k")) {
            found.put(row.get("k").getURI(), number(row));
          }
        });
    return found;
  }

  private void rows(String query, Consumer<Binding> each) {
    try (QueryExec exec = QueryExec.dataset(store).query(query).build()) {
      RowSet rows = exec.select();
      rows.forEach(each);
    }
  }

  private static long number(Binding row) {
    return ((Number) row.get("n").getLiteralValue()).longValue();
  }
}
