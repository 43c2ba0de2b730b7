package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All of TFLink, or a part of it, once: generated, converted, built, queried. {@code WholeBench
 * FOLDER [--size 1.0] [--heap 8g] [--seed N]}; the folder is on a disk with room.
 */
public final class WholeBench {
  private static final long INTERACTIONS = 11_826_489;
  private static final long SITES = 9_989_924;

  private static final int QUERY_RUNS = 21;
  private static final int QUERY_LIMIT = 60;

  private WholeBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Options options = new Options(args, 1, "size", "heap", "seed");
    System.setProperty("bench.heap", options.text("heap", "8g"));
    double size = options.fraction("size", 1);
    Path folder = Path.of(args[0]);
    Path tables = folder.resolve("tables");
    Path store = folder.resolve("store");
    Contest.delete(tables);
    Contest.delete(store);
    System.out.println(
        "| stage | wall s | cpu s | peak MiB | MB on disk |\n|---|---:|---:|---:|---:|");
    stage(
        Entrant.main(
            "generate",
            tables,
            TableGenerator.class,
            tables,
            "--interactions",
            Math.round(size * INTERACTIONS),
            "--sites",
            Math.round(size * SITES),
            "--pack",
            "zst",
            "--kinds",
            "tsv,sites,fasta",
            "--seed",
            options.text("seed", "42")));
    Path triples = folder.resolve("tflink.nt.zst");
    Object[] unchecked = {"convert", "-q", "--check", "none", tables, "-o", triples};
    stage(Entrant.program("convert, shapes not checked", triples, unchecked));
    stage(Entrant.program("convert", triples, "convert", "-q", tables, "-o", triples));
    stage(Entrant.program("build", store, "build", "-q", tables, "--store", store));
    QueryBench.time(store, List.of(), QUERY_RUNS, QUERY_LIMIT);
  }

  private static void stage(Entrant entrant) throws IOException, InterruptedException {
    Contest.delete(entrant.output());
    Measured measured = Measured.run(entrant.command());
    System.out.printf(
        "| %s | %.1f | %.1f | %,d | %,.1f |%n",
        entrant.name(),
        measured.seconds(),
        measured.cpu(),
        measured.peakKib() / 1024,
        Contest.size(entrant.output()) / 1e6);
  }
}
