package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Loader;
import io.github.tflinkrdf.store.Loading;
import io.github.tflinkrdf.store.ReleaseBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Loads in one process: {@code Load LOADER INPUT DIR}. The loader is ours or one of TDB2's, the
 * input N-Triples, or anything that the program converts. Ours writes statistics too.
 */
public final class Load {
  private Load() {}

  public static void main(String[] args) throws Exception {
    JenaSystem.init();
    Path folder = Path.of(args[2]);
    if (args[0].equals("ours")) {
      ours(args[1], folder);
    } else {
      stock(args[0], args[1], Files.createDirectories(folder));
    }
  }

  private static void ours(String input, Path folder) throws Exception {
    Path spill = Path.of(System.getProperty("java.io.tmpdir"));
    String base = Resources.DEFAULT_BASE;
    List<String> fresh = List.of(base + "regulation/", base + "site/");
    Loading loading =
        new Loading(Loader.SORTED, spill, Runtime.getRuntime().maxMemory() / 4, fresh);
    try (ReleaseBuilder builder = ReleaseBuilder.begin(folder, loading)) {
      if (isTriples(input)) {
        ReadAhead.read(Path.of(input), builder.loader());
      } else {
        StockConversion.run(input, builder.loader());
      }
      builder.finishLoad();
      builder.writeReport("{\"base\":\"" + base + "\"}");
      builder.publish(1, note -> {});
    }
  }

  private static void stock(String name, String input, Path folder) throws Exception {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    DataLoader loader =
        switch (name) {
          case "basic" -> LoaderFactory.basicLoader(dataset, MonitorOutputs.nullOutput());
          case "sequential" -> LoaderFactory.sequentialLoader(dataset, MonitorOutputs.nullOutput());
          case "phased" -> LoaderFactory.phasedLoader(dataset, MonitorOutputs.nullOutput());
          case "parallel" -> LoaderFactory.parallelLoader(dataset, MonitorOutputs.nullOutput());
          default -> throw new IllegalArgumentException("no loader is called " + name);
        };
    loader.startBulk();
    feed(input, loader.stream());
    loader.finishBulk();
    TDBInternal.expel(dataset);
  }

  private static boolean isTriples(String input) {
    return input.matches(".*\\.nt(\\.gz)?");
  }

  private static void feed(String input, StreamRDF sink) throws Exception {
    if (isTriples(input)) {
      RDFParser.source(Path.of(input)).parse(sink);
    } else {
      StockConversion.run(input, sink);
    }
  }
}
