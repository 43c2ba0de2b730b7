package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process holds, as samples over time, and how much more of it each minute. */
final class Vitals {
  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*?\\} (\\S+)$");

  /** Samples at the start that are no part of the trend: caches fill and code is compiled. */
  private static final double WARM_UP = 0.25;

  /**
   * @param heap MB in use after a collection of all of it; not a number between these
   * @param own MB of its own memory, without mapped files
   * @param maps mapped files, or parts of them
   */
  private record Sample(
      double minute,
      double heap,
      double resident,
      double own,
      double handles,
      double maps,
      double threads) {}

  private final long pid;
  private final Publication server;
  private final long began = System.nanoTime();
  private final List<Sample> samples = new ArrayList<>();

  Vitals(long pid, Publication server) {
    this.pid = pid;
    this.server = server;
  }

  /**
   * @param collect whether to collect all garbage, to see what is in use
   */
  void take(boolean collect) throws IOException, InterruptedException {
    double heap = collect ? live() : Double.NaN;
    Path process = Path.of("/proc", Long.toString(pid));
    samples.add(
        new Sample(
            (System.nanoTime() - began) / 60e9,
            heap,
            status(process, "VmRSS:") / 1024,
            status(process, "RssAnon:") / 1024,
            count(Files.list(process.resolve("fd"))),
            count(Files.lines(process.resolve("maps"))),
            status(process, "Threads:")));
  }

  private double live() throws IOException, InterruptedException {
    Measured.run(List.of("jcmd", Long.toString(pid), "GC.run"));
    return HEAP.matcher(server.text())
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)) / (1 << 20))
        .sum();
  }

  private static double count(Stream<?> all) {
    try (all) {
      return all.count();
    }
  }

  private static double status(Path process, String field) throws IOException {
    try (Stream<String> lines = Files.lines(process.resolve("status"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
          .sum();
    }
  }

  void print() {
    System.out.println(
        "\n| | first | after a quarter | last | most | slope a minute after a quarter |\n"
            + "|---|---:|---:|---:|---:|---:|");
    line("heap in use, MB", Sample::heap);
    line("resident, MB", Sample::resident);
    line("resident without files, MB", Sample::own);
    line("file handles", Sample::handles);
    line("maps", Sample::maps);
    line("threads", Sample::threads);
  }

  private void line(String name, ToDoubleFunction<Sample> value) {
    List<Sample> known =
        samples.stream().filter(s -> !Double.isNaN(value.applyAsDouble(s))).toList();
    if (known.isEmpty()) {
      return;
    }
    List<Sample> late = known.subList((int) (known.size() * WARM_UP), known.size());
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f | %.0f | %.2f |%n",
        name,
        value.applyAsDouble(known.get(0)),
        value.applyAsDouble(late.get(0)),
        value.applyAsDouble(known.get(known.size() - 1)),
        known.stream().mapToDouble(value).max().orElseThrow(),
        slope(late, value));
  }

  /** Of the line with the least squares. */
  private static double slope(List<Sample> some, ToDoubleFunction<Sample> value) {
    double minutes = some.stream().mapToDouble(Sample::minute).average().orElse(0);
    double mean = some.stream().mapToDouble(value).average().orElse(0);
    double both =
        some.stream()
            .mapToDouble(s -> (s.minute - minutes) * (value.applyAsDouble(s) - mean))
            .sum();
    double square = some.stream().mapToDouble(s -> Math.pow(s.minute - minutes, 2)).sum();
    return square == 0 ? 0 : both / square;
  }
}
