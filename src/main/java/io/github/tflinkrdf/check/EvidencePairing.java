package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * Asks which statements have an evidence pairing that does not follow from their numbers of
 * databases and methods.
 */
record EvidencePairing(
    long pairing, long databases, long method, long pooled, long paired, long single)
    implements SubjectTest {
  private static final QueryForm FORM =
      new QueryForm(
          """
          SELECT ?this ?value {
            ?this <p:1> ?value ; <p:2> ?databases .
            FILTER(?value != IF(?databases != 1, <p:4>,
              IF(EXISTS { ?this <p:3> ?any }
                && NOT EXISTS { ?this <p:3> ?one , ?other . FILTER(?one != ?other) },
                <p:5>, <p:6>)))
          }
          """);

  static Optional<EvidencePairing> of(Query query, StoreIndexes indexes) {
    return FORM.match(query).map(p -> of(p.stream().map(indexes::id).toList()));
  }

  private static EvidencePairing of(List<Long> p) {
    return new EvidencePairing(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5));
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    if (triples.count(pairing) == 0 || triples.count(databases) == 0) {
      return true;
    }
    long value = triples.only(pairing);
    long number = triples.only(databases);
    return value != StoreIndexes.NONE
        && StoreIndexes.isInteger(number)
        && value == expected(triples, number);
  }

  private long expected(SubjectTriples triples, long number) {
    if (number != StoreIndexes.integer(1)) {
      return pooled;
    }
    int methods = triples.count(method);
    // other IRIs are other values; of literals SPARQL has to tell
    boolean told = methods < 2 || areIris(triples, methods);
    return !told ? StoreIndexes.NONE : methods == 1 ? paired : single;
  }

  private boolean areIris(SubjectTriples triples, int methods) {
    for (int i = 0; i < methods; i++) {
      if (triples.text(triples.value(method, i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
