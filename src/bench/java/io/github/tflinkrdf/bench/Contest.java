package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Runs processes in turn and prints the medians as a Markdown table; the first is ours. */
final class Contest {
  private final Map<Entrant, List<Measured>> figures = new LinkedHashMap<>();
  private final Map<Entrant, Long> bytes = new LinkedHashMap<>();

  Contest(List<Entrant> entrants) {
    entrants.forEach(entrant -> figures.put(entrant, new ArrayList<>()));
  }

  /** What is to be done with an output before it is removed. */
  interface Look {
    void at(Entrant entrant) throws IOException;
  }

  /** The look is at the outputs of the first round. */
  void run(int rounds, Look look) throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      for (Entrant entrant : figures.keySet()) {
        delete(entrant.output());
        figures.get(entrant).add(Measured.run(entrant.command()));
        if (round == 0) {
          bytes.put(entrant, size(entrant.output()));
          look.at(entrant);
        }
        delete(entrant.output());
      }
    }
  }

  /**
   * @param units of work in a run, such as triples
   */
  void print(long units, String unit) {
    System.out.printf(
        "| | wall s | min–max | cpu s | wall ÷ ours | cpu ÷ ours | %s/s | peak MiB | MB out |%n"
            + "|---|---:|---:|---:|---:|---:|---:|---:|---:|%n",
        unit);
    Entrant ours = figures.keySet().iterator().next();
    figures.forEach((entrant, runs) -> print(entrant, runs, ours, units));
  }

  private void print(Entrant entrant, List<Measured> runs, Entrant ours, long units) {
    double wall = median(runs, Measured::seconds);
    double cpu = median(runs, Measured::cpu);
    System.out.printf(
        "| %s | %.2f | %.2f–%.2f | %.2f | %.2f | %.2f | %,.0f | %,d | %,.1f |%n",
        entrant.name(),
        wall,
        runs.stream().mapToDouble(Measured::seconds).min().orElse(0),
        runs.stream().mapToDouble(Measured::seconds).max().orElse(0),
        cpu,
        wall / median(figures.get(ours), Measured::seconds),
        cpu / median(figures.get(ours), Measured::cpu),
        units / wall,
        (long) median(runs, Measured::peakKib) / 1024,
        bytes.get(entrant) / 1e6);
  }

  static <T> double median(List<T> runs, ToDoubleFunction<T> value) {
    double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /**
   * Bytes on disk, so that the holes of a sparse file do not count; nor do the temporary files that
   * xloader leaves beside its database.
   */
  static long size(Path output) throws IOException {
    if (!Files.exists(output)) {
      return 0;
    }
    Process du =
        new ProcessBuilder("du", "-s", "--block-size=1", "--exclude=*.tmp.gz", output.toString())
            .start();
    String answer = new String(du.getInputStream().readAllBytes());
    return Long.parseLong(answer.split("\\s")[0]);
  }

  static void delete(Path output) throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
