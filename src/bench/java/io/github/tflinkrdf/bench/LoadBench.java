package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Loads the same triples with our loader and with each of Jena's, every load in a process of its
 * own, in turns: {@code LoadBench FOLDER RUNS HEAP SOURCE [WAY…]}, such as {@code /dev/shm/load 5
 * 1g 1000000}. Prints medians, and each way's figures as multiples of the first way's. A heap such
 * as {@code sorted=512m,1g} is another one for one way.
 */
public final class LoadBench {
  private static final List<String> USUAL =
      List.of("sorted", "sequential", "phased", "parallel", "light", "basic");
  private static final String[] FIGURES = {"triples", "wall s", "cpu s", "peak KiB", "disk KiB"};

  private LoadBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 4) {
      System.err.println("usage: LoadBench FOLDER RUNS HEAP SOURCE [WAY...]");
      System.exit(2);
    }
    Path folder = Path.of(args[0]);
    List<String> ways = args.length > 4 ? List.of(args).subList(4, args.length) : USUAL;
    Map<String, List<double[]>> figures = new LinkedHashMap<>();
    for (int run = 0; run < Integer.parseInt(args[1]); run++) {
      for (String way : ways) {
        figures
            .computeIfAbsent(way, name -> new ArrayList<>())
            .add(run(way, heap(args[2], way), folder, args[3]));
      }
    }
    print(figures);
  }

  private static String heap(String heaps, String way) {
    String heap = "";
    for (String part : heaps.split(",")) {
      if (part.startsWith(way + "=")) {
        return part.substring(way.length() + 1);
      }
      heap = part.contains("=") ? heap : part;
    }
    return heap;
  }

  private static double[] run(String way, String heap, Path folder, String source)
      throws IOException, InterruptedException {
    Path database = folder.resolve("database");
    delete(folder);
    Process process =
        new ProcessBuilder(
                "java",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                LoadRun.class.getName(),
                way,
                database.toString(),
                source)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes()).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(way + " failed");
    }
    System.err.println(way + ": " + line);
    delete(folder);
    return Stream.of(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static void print(Map<String, List<double[]>> figures) {
    System.out.printf("%-12s", "");
    for (String figure : FIGURES) {
      System.out.printf(" %12s %6s", figure, "x");
    }
    System.out.println();
    double[] first = medians(figures.values().iterator().next());
    figures.forEach(
        (way, runs) -> {
          double[] medians = medians(runs);
          System.out.printf("%-12s", way);
          for (int i = 0; i < medians.length; i++) {
            System.out.printf(" %,12.1f %6.2f", medians[i], medians[i] / first[i]);
          }
          System.out.println();
        });
  }

  private static double[] medians(List<double[]> runs) {
    double[] medians = new double[FIGURES.length];
    for (int i = 0; i < medians.length; i++) {
      int figure = i;
      double[] sorted = runs.stream().mapToDouble(run -> run[figure]).sorted().toArray();
      medians[i] = sorted[sorted.length / 2];
    }
    return medians;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
