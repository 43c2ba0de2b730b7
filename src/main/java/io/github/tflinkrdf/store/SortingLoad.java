package io.github.tflinkrdf.store;

import io.github.tflinkrdf.store.load.LoadSettings;
import io.github.tflinkrdf.store.load.SortedLoad;
import java.nio.file.Path;
import org.apache.jena.riot.system.StreamRDF;

/** Fills a fresh TDB2 location with our own loader. */
final class SortingLoad implements BulkLoad {
  private final Path tdb2;
  private final SortedLoad load;
  private ReleaseData data;

  SortingLoad(Path tdb2, LoadSettings settings) {
    this.tdb2 = tdb2;
    data = ReleaseData.connect(tdb2);
    try {
      load = new SortedLoad(data.dataset(), settings);
    } catch (RuntimeException | Error e) {
      data.close();
      throw e;
    }
  }

  @Override
  public StreamRDF stream() {
    return load.stream();
  }

  @Override
  public void finish(Path stats) {
    load.pack();
    // what is open knows nothing of the packed files
    data.close();
    data = ReleaseData.connect(tdb2);
    load.describe(data.dataset(), stats);
  }

  @Override
  public void close() {
    try {
      load.close();
    } finally {
      data.close();
    }
  }
}
