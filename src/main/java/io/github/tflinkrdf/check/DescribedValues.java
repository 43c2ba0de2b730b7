package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Asks of which nodes a value is not described as one of a class, with a label. */
record DescribedValues(long property, long type, long isA, long label) implements SubjectTest {
  private static final QueryForm FORM =
      new QueryForm(
          "PREFIX rdfs: <%s> SELECT ?this ?value { ?this <p:1> ?value".formatted(RDFS.uri)
              + " FILTER NOT EXISTS { ?value a <p:2> ; rdfs:label ?label } }");

  static Optional<DescribedValues> of(Query query, StoreIndexes indexes) {
    return FORM.match(query)
        .map(
            p ->
                new DescribedValues(
                    indexes.id(p.get(0)),
                    indexes.id(RDF.type.getURI()),
                    indexes.id(p.get(1)),
                    indexes.id(RDFS.label.getURI())));
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    for (int i = triples.count(property) - 1; i >= 0; i--) {
      long value = triples.value(property, i);
      if (!triples.has(value, type, isA) || !triples.has(value, label)) {
        return false;
      }
    }
    return true;
  }
}
