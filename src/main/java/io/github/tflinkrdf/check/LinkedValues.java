package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import org.apache.jena.query.Query;

/** Asks of which nodes a value is not linked from another value. */
record LinkedValues(long property, long other, long link) implements SubjectTest {
  private static final QueryForm FORM =
      new QueryForm(
          """
          SELECT ?this ?value {
            ?this <p:1> ?value ; <p:2> ?gene .
            ?gene a <p:3> .
            ?value a <p:4> .
            FILTER NOT EXISTS { ?gene <p:5> ?value }
          }
          """);

  static Optional<LinkedValues> of(Query query, StoreIndexes indexes) {
    return FORM.match(query)
        .map(
            p ->
                new LinkedValues(indexes.id(p.get(0)), indexes.id(p.get(1)), indexes.id(p.get(4))));
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    if (triples.count(property) == 0 || triples.count(other) == 0) {
      return true;
    }
    long value = triples.only(property);
    long from = triples.only(other);
    return value != StoreIndexes.NONE
        && from != StoreIndexes.NONE
        && triples.has(from, link, value);
  }
}
