package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import org.apache.jena.query.Query;

/** Asks which statements have no plain triple beside them. */
record PlainTriple(long gene, long factor, long regulates) implements SubjectTest {
  private static final QueryForm FORM =
      new QueryForm(
          """
          SELECT ?this ?value {
            ?this <p:1> ?value ; <p:2> ?factor .
            FILTER NOT EXISTS { ?factor <p:3> ?value }
          }
          """);

  static Optional<PlainTriple> of(Query query, StoreIndexes indexes) {
    return FORM.match(query)
        .map(
            p -> new PlainTriple(indexes.id(p.get(0)), indexes.id(p.get(1)), indexes.id(p.get(2))));
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    if (triples.count(gene) == 0 || triples.count(factor) == 0) {
      return true;
    }
    long object = triples.only(gene);
    long subject = triples.only(factor);
    return object != StoreIndexes.NONE
        && subject != StoreIndexes.NONE
        && triples.has(subject, regulates, object);
  }
}
