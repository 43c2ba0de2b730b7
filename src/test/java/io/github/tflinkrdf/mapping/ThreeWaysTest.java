package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.gather.Description;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreeWaysTest {
  private static final int ROUNDS = 150;

  /** Fixed seeds, and a fresh one each time. */
  static LongStream seeds() {
    return LongStream.of(1, 2, 3, new Random().nextLong());
  }

  /** 4 seeds, 150 rounds, 19 kinds: 11,400 descriptions. */
  @ParameterizedTest
  @MethodSource("seeds")
  void bytesNodesAndArqGiveTheSameGraphForDescriptionsOfEveryKind(long seed) {
    System.out.println("ThreeWaysTest seed " + seed);
    ThreeWays ways = new ThreeWays(Resources.bundled(), Resources.DEFAULT_BASE);
    RandomDescriptions random = new RandomDescriptions(seed);
    int triples = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Description description : random.ofEveryKind()) {
        triples += agree(ways, description, seed);
      }
    }
    assertTrue(triples > ROUNDS * Fields.all().size(), triples + " triples");
  }

  @Test
  void theyAgreeUnderAnotherBase() {
    ThreeWays ways = new ThreeWays(Resources.bundled(), "http://localhost:3030/tf/");
    new RandomDescriptions(4).ofEveryKind().forEach(d -> agree(ways, d, 4));
  }

  @Test
  void threadsThatShareAMappingGetTheSame() {
    Mapping mapping = Mapping.compile(Resources.bundled(), Resources.DEFAULT_BASE);
    Set<String> outputs =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(thread -> bytes(mapping.emitter()))
            .collect(Collectors.toSet());
    assertEquals(1, outputs.size());
  }

  private static String bytes(Emitter emitter) {
    NTriplesBuffer buffer = new NTriplesBuffer();
    RandomDescriptions random = new RandomDescriptions(5);
    for (int round = 0; round < ROUNDS; round++) {
      random.ofEveryKind().forEach(description -> emitter.bytes(description, buffer));
    }
    return buffer.toString();
  }

  private static int agree(ThreeWays ways, Description description, long seed) {
    try {
      return ways.agreeOn(description).size();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("seed " + seed + ", " + description, e);
    }
  }
}
