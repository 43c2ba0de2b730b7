package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * Asks which nodes do not have so many values of a property as they say.
 *
 * @param number the property that says how many
 */
record ValueCount(long number, long property) implements SubjectTest {
  private static final QueryForm FORM =
      new QueryForm(
          """
          SELECT ?this ?value {
            ?this <p:1> ?value .
            FILTER(IF(?value = 0,
              EXISTS { ?this <p:2> ?any },
              NOT EXISTS {
                { SELECT ?this (COUNT(DISTINCT ?one) AS ?counted) WHERE { ?this <p:2> ?one } GROUP BY ?this }
                FILTER(?counted = ?value)
              }))
          }
          """);

  static Optional<ValueCount> of(Query query, StoreIndexes indexes) {
    return FORM.match(query).map(p -> new ValueCount(indexes.id(p.get(0)), indexes.id(p.get(1))));
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    return triples.count(number) == 0
        || triples.only(number) == StoreIndexes.integer(triples.count(property));
  }
}
