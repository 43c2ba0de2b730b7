package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import io.github.tflinkrdf.index.TripleCursor;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.Query;

/**
 * Asks which nodes are not the object of a property as often as they say.
 *
 * @param number the property that says how often
 */
record SubjectCount(long number, long property) implements ObjectTest {
  private static final QueryForm FORM =
      new QueryForm(
          """
          SELECT ?this ?value {
            ?this <p:1> ?value .
            OPTIONAL { { SELECT ?this (COUNT(?statement) AS ?counted) WHERE { ?statement <p:2> ?this } GROUP BY ?this } }
            FILTER(?value != COALESCE(?counted, 0))
          }
          """);

  static Optional<SubjectCount> of(Query query, StoreIndexes indexes) {
    return FORM.match(query).map(p -> new SubjectCount(indexes.id(p.get(0)), indexes.id(p.get(1))));
  }

  @Override
  public void find(StoreIndexes indexes, Suspects suspects, BooleanSupplier stop) {
    TripleCursor said = indexes.objects(number, 0);
    while (said.next() && !suspects.tooMany() && !stop.getAsBoolean()) {
      long count = indexes.subjectsOf(property, said.third).count();
      if (said.second != StoreIndexes.integer(count)) {
        suspects.add(said.third);
      }
    }
  }
}
