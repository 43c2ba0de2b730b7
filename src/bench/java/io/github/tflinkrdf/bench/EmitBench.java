package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.gather.Interaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;

/**
 * How fast interactions in memory become N-Triples, in six ways, in one process: {@code EmitBench
 * [INTERACTIONS [ROUNDS]]}, by default 50,000 and 9, on the class path of the tests. The ways take
 * turns; medians are printed, and each way's as a multiple of the first's.
 */
public final class EmitBench {
  private static final int CHECKED = 2_000;

  private EmitBench() {}

  public static void main(String[] args) throws IOException {
    JenaSystem.init();
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 50_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
    List<Interaction> interactions = new InteractionGenerator(1).next(count);
    EmitWays ways = new EmitWays(interactions);
    check(ways, interactions.subList(0, Math.min(CHECKED, count)));
    System.out.printf(
        "%,d interactions, %,d triples, %,d bytes, Java %s%n",
        count, ways.triples(), ways.bytes(), Runtime.version());
    Rotation rotation = new Rotation(ways.all(), interactions);
    rotation.run(rounds);
    rotation.print(ways.triples() / (double) count);
  }

  /** No ratio is worth printing if the ways do different things. */
  private static void check(EmitWays ways, List<Interaction> interactions) throws IOException {
    Set<String> expected = Set.of();
    for (Way way : ways.all()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      way.run().emit(interactions, out);
      Set<String> lines = out.toString(StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
      if (!way.copiesAll() && !expected.isEmpty() && !expected.equals(lines)) {
        throw new IllegalStateException(way.name() + " gives other triples");
      }
      expected = expected.isEmpty() ? lines : expected;
    }
  }
}
