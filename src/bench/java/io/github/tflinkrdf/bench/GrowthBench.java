package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time and memory of conversions of growing tables at a fixed heap: {@code GrowthBench FOLDER
 * [--rows 1m,3m,10m] [--runs N] [--heap 512m] [--order sorted|shuffled]}. Input and output are
 * compressed with Zstandard.
 */
public final class GrowthBench {
  private static final Pattern HEAP_BEFORE = Pattern.compile(" ([0-9]+)M->[0-9]+M\\(");

  private GrowthBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Options options = new Options(args, 1, "rows", "runs", "heap", "order");
    System.setProperty("bench.heap", options.text("heap", "512m"));
    System.out.println(
        "| rows | wall s | µs a row | of those added | cpu µs a row | peak MiB | peak heap MiB |\n"
            + "|---:|---:|---:|---:|---:|---:|---:|");
    long before = 0;
    double took = 0;
    for (long rows : options.numbers("rows", "1m,3m,10m")) {
      took = measure(Path.of(args[0]), rows, before, took, options);
      before = rows;
    }
  }

  /** Gives the seconds of so many rows, told those of fewer. */
  private static double measure(Path folder, long rows, long fewer, double before, Options options)
      throws IOException, InterruptedException {
    Path tables = folder.resolve("tables");
    Path out = folder.resolve("out.nt.zst");
    Path log = folder.resolve("gc.log");
    Contest.delete(tables);
    TableGenerator.main(
        new String[] {
          tables.toString(),
          "--interactions",
          Long.toString(rows),
          "--kinds",
          "tsv",
          "--pack",
          "zst",
          "--order",
          options.text("order", "sorted")
        });
    List<String> command =
        new ArrayList<>(Entrant.program("convert", "-q", "--check", "none", tables, "-o", out));
    command.add(1, "-Xlog:gc:file=" + log);
    List<Measured> runs = new ArrayList<>();
    long heap = 0;
    for (int run = 0; run < options.number("runs", 3); run++) {
      Contest.delete(out);
      runs.add(Measured.run(command));
      heap = Math.max(heap, peakHeap(log));
    }
    double wall = Contest.median(runs, Measured::seconds);
    double cpu = Contest.median(runs, Measured::cpu);
    double peak = Contest.median(runs, Measured::peakKib) / 1024;
    System.out.printf(
        "| %,d | %.1f | %.2f | %.2f | %.2f | %,.0f | %,d |%n",
        rows,
        wall,
        wall / rows * 1e6,
        (wall - before) / (rows - fewer) * 1e6,
        cpu / rows * 1e6,
        peak,
        heap);
    Contest.delete(tables);
    Contest.delete(out);
    return wall;
  }

  /** MiB in use before a collection. */
  private static long peakHeap(Path log) throws IOException {
    Matcher before = HEAP_BEFORE.matcher(Files.readString(log));
    long peak = 0;
    while (before.find()) {
      peak = Math.max(peak, Long.parseLong(before.group(1)));
    }
    return peak;
  }
}
