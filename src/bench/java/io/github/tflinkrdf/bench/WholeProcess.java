package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whole processes over generated corpora, in turn: {@code convert} and {@code build} of the
 * packaged program, a process that writes the same bytes from memory, and one that evaluates the
 * statements' own {@code CONSTRUCT} with ARQ, row by row. {@code WholeProcess FOLDER RUNS
 * STATEMENTS…}; the folder should be on a RAM disk.
 */
public final class WholeProcess {
  private static final long SEED = 42;
  private static final String JAR = Path.of("target", "tflink-rdf.jar").toString();

  private final Path folder;
  private final int runs;

  private WholeProcess(Path folder, int runs) {
    this.folder = folder;
    this.runs = runs;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 3) {
      System.err.println("usage: WholeProcess FOLDER RUNS STATEMENTS...");
      System.exit(2);
    }
    WholeProcess bench = new WholeProcess(Path.of(args[0]), Integer.parseInt(args[1]));
    System.out.printf(
        "%-11s %-32s %7s %7s %7s %12s %12s %9s%n",
        "statements",
        "process",
        "min s",
        "median",
        "max s",
        "statements/s",
        "triples/s",
        "peak MiB");
    for (int i = 2; i < args.length; i++) {
      bench.measure(Integer.parseInt(args[i]));
    }
  }

  private void measure(int statements) throws IOException, InterruptedException {
    Path corpus = folder.resolve("corpus-" + statements);
    RecordGenerator.main(new String[] {corpus.toString(), statements + "", SEED + ""});
    Path out = folder.resolve("out.nt");
    Map<String, List<String>> commands = new TreeMap<>();
    commands.put("convert to N-Triples", program("convert", "-q", corpus, "-o", out));
    commands.put(
        "convert, shapes not checked",
        program("convert", "-q", "--check", "none", corpus, "-o", out));
    commands.put("build", program("build", "-q", corpus, "--store", folder.resolve("store")));
    Measured.run(commands.get("convert to N-Triples"));
    long triples = lines(out);
    Path expected = Files.move(out, folder.resolve("expected.nt"));
    commands.put("the same bytes from memory", bench("SameBytes", expected, out));
    commands.put("ARQ, one streaming table, statements only", bench("ArqConversion", corpus, out));
    Map<String, List<Measured>> figures = new TreeMap<>();
    for (int run = 0; run < runs; run++) {
      for (var command : commands.entrySet()) {
        figures
            .computeIfAbsent(command.getKey(), name -> new ArrayList<>())
            .add(Measured.run(command.getValue()));
      }
    }
    figures.forEach((name, measured) -> print(statements, triples, name, measured));
    delete(folder);
  }

  private static void print(int statements, long triples, String name, List<Measured> runs) {
    List<Double> seconds = runs.stream().map(Measured::seconds).sorted().toList();
    double median = seconds.get(seconds.size() / 2);
    long peak = runs.stream().mapToLong(Measured::peakKib).max().orElse(0);
    System.out.printf(
        "%-,11d %-32s %7.2f %7.2f %7.2f %,12.0f %,12.0f %,9d%n",
        statements,
        name,
        seconds.get(0),
        median,
        seconds.get(seconds.size() - 1),
        statements / median,
        triples / median,
        peak / 1024);
  }

  private static List<String> program(Object... args) {
    List<String> command = new ArrayList<>(List.of("java", "-XX:+UseParallelGC", "-jar", JAR));
    Stream.of(args).map(Object::toString).forEach(command::add);
    return command;
  }

  private static List<String> bench(String main, Path from, Path to) {
    String name = WholeProcess.class.getPackageName() + "." + main;
    String path = System.getProperty("java.class.path");
    return List.of("java", "-XX:+UseParallelGC", "-cp", path, name, from.toString(), to.toString());
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }
}
