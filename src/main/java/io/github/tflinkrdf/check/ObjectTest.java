package io.github.tflinkrdf.check;

import io.github.tflinkrdf.index.StoreIndexes;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/** What a query asks of the objects of properties, told from the indexes, one after another. */
sealed interface ObjectTest permits ObjectDescription, SubjectCount {
  /** The test of a query, if there is one. */
  static Optional<ObjectTest> of(Query query, StoreIndexes indexes) {
    return Stream.of(ObjectDescription.of(query, indexes), SubjectCount.of(query, indexes))
        .<ObjectTest>flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Gives all nodes that break what is asked, and maybe others.
   *
   * @param stop asked now and then; once true, not all are given
   */
  void find(StoreIndexes indexes, Suspects suspects, BooleanSupplier stop);
}
