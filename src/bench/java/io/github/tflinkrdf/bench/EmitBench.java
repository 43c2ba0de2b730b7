package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.gather.Interaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;

/**
 * How fast interactions in memory become N-Triples, in six ways, in one process: {@code EmitBench
 * [INTERACTIONS [ROUNDS [STARTS]]]}, by default 50,000, 9 and 5, on the class path of the tests.
 * The ways take turns; medians are printed, and each way's as a multiple of the first's. Then ours
 * and the one written by hand are timed in JVMs of their own, since what the JIT makes of them
 * differs from start to start.
 */
public final class EmitBench {
  private static final int CHECKED = 2_000;

  /** Instead of the number of starts: says only how often ours takes the time of the other. */
  private static final String RATIO = "ratio";

  private EmitBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    JenaSystem.init();
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
    List<Interaction> interactions = new InteractionGenerator(1).next(count);
    EmitWays ways = new EmitWays(interactions);
    if (args.length > 2 && args[2].equals(RATIO)) {
      Rotation rotation = new Rotation(ways.compiledAndByHand(), interactions);
      rotation.run(rounds);
      System.out.println(rotation.ratio());
      return;
    }
    check(ways, interactions.subList(0, Math.min(CHECKED, count)));
    System.out.printf(
        "%,d interactions, %,d triples, %,d bytes, Java %s%n",
        count, ways.triples(), ways.bytes(), Runtime.version());
    Rotation rotation = new Rotation(ways.all(), interactions);
    rotation.run(rounds);
    rotation.print(ways.triples() / (double) count);
    startAnew(count, rounds, args.length > 2 ? Integer.parseInt(args[2]) : 5);
  }

  private static void startAnew(int count, int rounds, int starts)
      throws IOException, InterruptedException {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      ratios.add(ratio(Integer.toString(count), Integer.toString(rounds)));
    }
    List<Double> sorted = ratios.stream().sorted().toList();
    System.out.printf(
        "byte emitter ÷ written by hand, %d starts: median %.2f, %.2f-%.2f%n",
        starts, sorted.get(starts / 2), sorted.get(0), sorted.get(starts - 1));
  }

  private static double ratio(String count, String rounds)
      throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String classes = System.getProperty("java.class.path");
    String name = EmitBench.class.getName();
    Process process =
        new ProcessBuilder(java, "-Xmx1g", "-cp", classes, name, count, rounds, RATIO)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("exit code " + process.exitValue());
    }
    return Double.parseDouble(said.strip());
  }

  /** No ratio is worth printing if the ways do different things. */
  private static void check(EmitWays ways, List<Interaction> interactions) throws IOException {
    Set<String> expected = Set.of();
    for (Way way : ways.all()) {
      if (!way.copiesAll()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        way.run().emit(interactions, out);
        Set<String> lines =
            out.toString(StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        if (!expected.isEmpty() && !expected.equals(lines)) {
          throw new IllegalStateException(way.name() + " gives other triples");
        }
        expected = expected.isEmpty() ? lines : expected;
      }
    }
  }
}
