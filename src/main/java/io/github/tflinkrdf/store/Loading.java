package io.github.tflinkrdf.store;

import io.github.tflinkrdf.store.load.FreshTerms;
import io.github.tflinkrdf.store.load.LoadSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * How a new database is filled; none of it changes what is in it.
 *
 * @param spill folder for what does not fit in memory
 * @param memory bytes on the heap for triples and sorting, and as many outside of it
 * @param freshPrefixes how the IRIs begin that occur around one subject only; a wrong one costs
 *     time, no more
 */
public record Loading(Loader loader, Path spill, long memory, List<String> freshPrefixes) {
  /** Begins to fill a new database in a folder. */
  BulkLoad begin(Path tdb2) {
    loader.requireKnown(Loader.jenaOnTheClassPath());
    return switch (loader) {
      case SORTED ->
          new SortingLoad(tdb2, new LoadSettings(spill, memory, new FreshTerms(freshPrefixes)));
      case JENA -> new SequentialLoad(tdb2);
    };
  }
}
