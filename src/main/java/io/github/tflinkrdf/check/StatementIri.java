package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * Asks which statements have an IRI that is not made of the accessions of factor and product.
 *
 * @param start of the IRI of a statement
 */
record StatementIri(long product, long factor, String start) implements SubjectTest {
  private static final String PATH = "/uniprot/";
  private static final QueryForm FORM =
      new QueryForm(
          """
          SELECT ?this {
            ?this <p:1> ?product ; <p:2> ?factor .
            BIND(CONCAT(STRAFTER(STR(?factor), "/uniprot/"), "_", STRAFTER(STR(?product), "/uniprot/")) AS ?accessions)
            FILTER(STR(?this) != CONCAT("p:3", ?accessions))
          }
          """);

  static Optional<StatementIri> of(Query query, StoreIndexes indexes) {
    return FORM.match(query)
        .map(p -> new StatementIri(indexes.id(p.get(0)), indexes.id(p.get(1)), p.get(2)));
  }

  @Override
  public boolean keeps(SubjectTriples triples) {
    return triples.count(product) == 0 || triples.count(factor) == 0 || isMade(triples);
  }

  /** Whether there is one factor and one product, and the IRI is made of them. */
  boolean isMade(SubjectTriples triples) {
    return triples.isSubject(iri(triples));
  }

  /** The IRI that a statement should have; empty if that is not so easily said. */
  String iri(SubjectTriples triples) {
    String first = accession(triples, factor);
    String second = accession(triples, product);
    return first.isEmpty() || second.isEmpty() ? "" : start + first + "_" + second;
  }

  private static String accession(SubjectTriples triples, long property) {
    long value = triples.only(property);
    String iri = value == StoreIndexes.NONE ? "" : triples.text(value);
    int path = iri.indexOf(PATH);
    return path < 0 ? "" : iri.substring(path + PATH.length());
  }
}
