package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/** Asks of which nodes a value is not linked back to the node. */
record MutualValues(long property, long back) implements SubjectTest {
  private static final QueryForm SAME =
      new QueryForm(
          "SELECT ?this ?value { ?this <p:1> ?value FILTER NOT EXISTS { ?value <p:1> ?this } }");
  private static final QueryForm OTHER =
      new QueryForm(
          """
          SELECT ?this ?value {
            ?this <p:1> ?value .
            ?this a <p:3> .
            ?value a <p:4> .
            FILTER NOT EXISTS { ?value <p:2> ?this }
          }
          """);

  static Optional<MutualValues> of(Query query, StoreIndexes indexes) {
    return Stream.of(SAME, OTHER)
        .flatMap(form -> form.match(query).stream())
        .findFirst()
        .map(p -> p.stream().map(indexes::id).toList())
        .map(p -> of(p));
  }

  private static MutualValues of(List<Long> p) {
    return new MutualValues(p.get(0), p.size() == 1 ? p.get(0) : p.get(1));
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    for (int i = triples.count(property) - 1; i >= 0; i--) {
      if (!triples.has(triples.value(property, i), back, triples.subject())) {
        return false;
      }
    }
    return true;
  }
}
