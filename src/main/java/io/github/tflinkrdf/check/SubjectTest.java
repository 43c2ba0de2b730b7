package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/**
 * What a query asks of each node, told from the triples of which the node is the subject: nearly
 * all nodes are seen to break nothing without SPARQL. For several threads.
 */
sealed interface SubjectTest
    permits SeveralValues,
        ValueCount,
        EvidencePairing,
        StatementIri,
        LinkedValues,
        MutualValues,
        DescribedValues,
        PlainTriple,
        PlainTripleStatement {
  /** The test of a query, if there is one. */
  static Optional<SubjectTest> of(Query query, StoreIndexes indexes) {
    return Stream.of(
            SeveralValues.of(query, indexes),
            ValueCount.of(query, indexes),
            EvidencePairing.of(query, indexes),
            StatementIri.of(query, indexes),
            LinkedValues.of(query, indexes),
            MutualValues.of(query, indexes),
            DescribedValues.of(query, indexes),
            PlainTriple.of(query, indexes),
            PlainTripleStatement.of(query, indexes))
        .<SubjectTest>flatMap(Optional::stream)
        .findFirst();
  }

  /** True only if the query finds nothing with the subject as {@code $this}. */
  boolean keeps(SubjectTriples triples);

  /** After all subjects: those that other subjects do not bear out. */
  default LongStream suspects() {
    return LongStream.empty();
  }
}
