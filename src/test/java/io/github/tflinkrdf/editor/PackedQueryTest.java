package io.github.tflinkrdf.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedQueryTest {
  private static final String QUERY = "SELECT ?é WHERE {\n  ?é ?p \"𝛼 + β\"\n}\n";

  @Test
  void aTextComesBackAsItWas() {
    assertEquals(Optional.of(QUERY), PackedQuery.text(PackedQuery.of(QUERY)));
    assertTrue(PackedQuery.of(QUERY).matches("[A-Za-z0-9_-]+"), PackedQuery.of(QUERY));
  }

  @Test
  void anyTextUpToTheLimitComesBack() {
    Random random = new Random(20261121);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(1 + random.nextInt(2000), ' ', 0x2FF).forEach(text::appendCodePoint);
      assertEquals(Optional.of(text.toString()), PackedQuery.text(PackedQuery.of(text.toString())));
    }
    String longest = "#".repeat(PackedQuery.MAX_SIZE);
    assertEquals(Optional.of(longest), PackedQuery.text(PackedQuery.of(longest)));
  }

  @Test
  void whatGrowsBeyondTheLimitIsNotUnpacked() {
    assertEquals(
        Optional.empty(), PackedQuery.text(PackedQuery.of("#".repeat(PackedQuery.MAX_SIZE + 1))));
    String huge = PackedQuery.of("#".repeat(50 << 20));
    assertTrue(huge.length() < 80_000, "small enough for an address: " + huge.length());
    assertEquals(Optional.empty(), PackedQuery.text(huge));
  }

  @Test
  void aLinkThatWasCutOffHoldsNothing() {
    String packed = PackedQuery.of(QUERY);
    for (int end = 0; end < packed.length() - 1; end++) {
      assertEquals(Optional.empty(), PackedQuery.text(packed.substring(0, end)), "" + end);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nope", "a b", "../../etc/passwd", "%00", "AwA", "Y_j_HwA"})
  void whatIsNoPackedTextHoldsNothing(String packed) {
    assertEquals(Optional.empty(), PackedQuery.text(packed));
  }
}
