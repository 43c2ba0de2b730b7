package io.github.tflinkrdf.store;

import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDF;

/** Fills a fresh TDB2 location. It is bound to its thread: feed and finish it on one. */
sealed interface BulkLoad extends AutoCloseable permits SequentialLoad, SortingLoad {
  /** Takes the triples and prefixes. */
  StreamRDF stream();

  /** Completes the database, and writes the statistics that the optimizer reads with it. */
  void finish(Path stats);

  /** Closes the database; one that is not finished is to be thrown away. */
  @Override
  void close();
}
