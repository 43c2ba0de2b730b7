package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.util.ExprUtils;

/**
 * Asks which factors have a plain triple without a statement. It is asked from the other side: each
 * statement, if its IRI is made of its factor and its product, which is a product of its gene,
 * bears out the plain triple of its factor and its gene.
 */
record PlainTripleStatement(long gene, long has, StatementIri iri, BorneOut plain)
    implements SubjectTest {
  private static final String PRODUCT = "https://w3id.org/tflink-rdf/ontology#targetProduct";
  private static final QueryForm FORM =
      new QueryForm(
          """
          SELECT ?this ?value {
            ?this <p:1> ?value .
            FILTER NOT EXISTS {
              ?value <p:2> ?product .
              BIND(CONCAT(STRAFTER(STR(?this), "/uniprot/"), "_", STRAFTER(STR(?product), "/uniprot/")) AS ?accessions)
              BIND(IRI(CONCAT("p:3", ?accessions)) AS ?statement)
              ?statement <p:4> ?this ; <p:5> ?value .
            }
          }
          """);

  static Optional<PlainTripleStatement> of(Query query, StoreIndexes indexes) {
    return FORM.match(query)
        .filter(p -> isKept(p.get(2)))
        .map(
            p ->
                new PlainTripleStatement(
                    indexes.id(p.get(4)),
                    indexes.id(p.get(1)),
                    new StatementIri(indexes.id(PRODUCT), indexes.id(p.get(3)), p.get(2)),
                    new BorneOut(indexes, indexes.id(p.get(0)))));
  }

  /** SPARQL's IRI() could write the IRI otherwise. */
  private static boolean isKept(String start) {
    String iri = start + "a_b";
    return ExprUtils.eval(ExprUtils.parse("IRI(\"" + iri + "\")")).asString().equals(iri);
  }

  private boolean isPlain(String text) {
    for (int i = iri.start().length(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 || !Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    plain.expect(triples.subject(), triples.count(plain.predicate()));
    long object = triples.only(gene);
    if (object != StoreIndexes.NONE
        && iri.isMade(triples)
        && isPlain(iri.iri(triples))
        && triples.has(object, has, triples.only(iri.product()))) {
      plain.bear(triples.only(iri.factor()), object);
    }
    return true;
  }

  @Override
  public LongStream suspects() {
    return plain.missing();
  }
}
