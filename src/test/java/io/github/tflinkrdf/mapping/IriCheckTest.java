package io.github.tflinkrdf.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.junit.jupiter.api.Test;

class IriCheckTest {
  private static final String CHARS = "aZ09-._~:/?#@!$&'()*+,;=%[]{}|\\^`\"<> \u0000\u007Féİ日";

  @Test
  void thePassForPlainIrisAgreesWithJenaOnAnyString() {
    long seed = new Random().nextLong();
    System.out.println("IriCheckTest seed " + seed);
    Random random = new Random(seed);
    IriCheck check = new IriCheck();
    int valid = 0;
    for (int i = 0; i < 200_000; i++) {
      String text = (random.nextBoolean() ? "http://" : "https://") + letters(random);
      Value expected = jena(text);
      assertEquals(expected, IriCheck.check(text), () -> "seed " + seed + ": " + text);
      assertEquals(node(expected), node(check.remembered(text)), () -> "seed " + seed);
      valid += expected == Value.NOTHING ? 0 : 1;
    }
    assertTrue(valid > 1_000 && valid < 199_000, valid + " valid");
  }

  private static String letters(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      // the first few are the likely ones
      text.append(CHARS.charAt(random.nextInt(random.nextBoolean() ? 9 : CHARS.length())));
    }
    return text.toString();
  }

  private static Value jena(String text) {
    try {
      return Value.of(NodeFunctions.iri(NodeFactory.createLiteralString(text), null));
    } catch (ExprEvalException e) {
      return Value.NOTHING;
    }
  }

  private static Object node(Value value) {
    return value == Value.NOTHING ? "nothing" : value.node();
  }
}
