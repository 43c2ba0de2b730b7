package io.github.tflinkrdf.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Writes the default graph of a TDB2 location, or of our store: {@code Dump DIR OUT.nt}. */
public final class Dump {
  private Dump() {}

  public static void main(String[] args) throws IOException {
    JenaSystem.init();
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(location(Path.of(args[0])).toString());
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16)) {
      Txn.executeRead(
          dataset, () -> RDFDataMgr.write(out, dataset.getDefaultGraph(), Lang.NTRIPLES));
    }
  }

  /** The location in the only release of our store. */
  private static Path location(Path store) throws IOException {
    Path releases = store.resolve("releases");
    if (!Files.isDirectory(releases)) {
      return store;
    }
    try (Stream<Path> all = Files.list(releases)) {
      return all.filter(Files::isDirectory).findFirst().orElseThrow().resolve("tdb2");
    }
  }
}
