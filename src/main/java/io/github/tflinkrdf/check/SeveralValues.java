package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import org.apache.jena.query.Query;

/** Asks which nodes have several values of a property. */
record SeveralValues(long property) implements SubjectTest {
  private static final QueryForm FORM =
      new QueryForm(
          "SELECT DISTINCT ?this { ?this <p:1> ?one , ?other . FILTER(!sameTerm(?one, ?other)) }");

  static Optional<SeveralValues> of(Query query, StoreIndexes indexes) {
    return FORM.match(query).map(p -> new SeveralValues(indexes.id(p.get(0))));
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    return triples.count(property) <= 1;
  }
}
