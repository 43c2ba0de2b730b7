package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.load.FreshTerms;
import io.github.tflinkrdf.store.load.LoadSettings;
import io.github.tflinkrdf.store.load.SortedLoad;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.main.LoaderPlans;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The ways of {@link LoadBench} to fill a folder from a stream of triples, by name. */
final class LoadWays {
  static final Map<String, LoadWay> ALL = new LinkedHashMap<>();

  static {
    ALL.put("nothing", (folder, feed) -> feed.accept(StreamRDFLib.sinkNull()));
    ALL.put("sorted", LoadWays::sorted);
    ALL.put("sequential", jena(LoaderFactory::sequentialLoader));
    ALL.put("phased", jena(LoaderFactory::phasedLoader));
    ALL.put("parallel", jena(LoaderFactory::parallelLoader));
    ALL.put(
        "light",
        jena(
            (dataset, out) ->
                LoaderFactory.createLoader(LoaderPlans.loaderPlanLight, dataset, out)));
    ALL.put("basic", jena(LoaderFactory::basicLoader));
    ALL.put("nt", LoadWays::text);
  }

  private LoadWays() {}

  /** Fills a folder; {@code feed} sends the triples to the stream that it is given. */
  interface LoadWay {
    void load(Path folder, Consumer<StreamRDF> feed) throws IOException;
  }

  private static void sorted(Path folder, Consumer<StreamRDF> feed) {
    FreshTerms fresh = new FreshTerms(List.of(Resources.DEFAULT_BASE + "regulation/"));
    long memory = Runtime.getRuntime().maxMemory() / 4;
    Path spill = folder.resolveSibling("spill");
    DatasetGraph empty = DatabaseMgr.connectDatasetGraph(folder.toString());
    try (SortedLoad load = new SortedLoad(empty, new LoadSettings(spill, memory, fresh))) {
      long began = System.nanoTime();
      feed.accept(load.stream());
      System.err.printf("fed in %.2f s%n", (System.nanoTime() - began) / 1e9);
      load.pack();
      System.err.printf("packed at %.2f s%n", (System.nanoTime() - began) / 1e9);
      TDBInternal.expel(empty);
      DatasetGraph full = DatabaseMgr.connectDatasetGraph(folder.toString());
      load.describe(full, folder.resolve("stats.opt"));
      TDBInternal.expel(full);
    }
  }

  private static LoadWay jena(BiFunction<DatasetGraph, MonitorOutput, DataLoader> factory) {
    return (folder, feed) -> {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
      DataLoader loader = factory.apply(dataset, MonitorOutputs.nullOutput());
      loader.startBulk();
      feed.accept(loader.stream());
      loader.finishBulk();
      TDBInternal.expel(dataset);
    };
  }

  private static void text(Path folder, Consumer<StreamRDF> feed) throws IOException {
    try (var out = Files.newOutputStream(folder.resolve("triples.nt"))) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES);
      writer.start();
      feed.accept(writer);
      writer.finish();
    }
  }
}
