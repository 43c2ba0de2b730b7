package io.github.tflinkrdf.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessionCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "0", "P04637", "A0A023GPJ1", "ZZZZZZZZZZZZ"})
  void anAccessionComesBackAsItWas(String accession) {
    assertEquals(accession, AccessionCode.text(AccessionCode.of(accession)));
  }

  @Test
  void codesAreInTheOrderOfTheStrings() {
    long seed = 11;
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      String a = random(random);
      String b = random(random);
      assertEquals(
          Integer.signum(a.compareTo(b)),
          Long.compare(AccessionCode.of(a), AccessionCode.of(b)),
          () -> a + " and " + b + ", seed " + seed);
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(13), 0, 5).forEach(i -> text.append("09AMZ".charAt(i)));
    return text.toString();
  }

  @Test
  void whatIsNoAccessionIsRefused() {
    for (String text : List.of("p04637", "P0463-", "ABCDEFGHIJKLM", "Ä")) {
      assertThrows(IllegalArgumentException.class, () -> AccessionCode.of(text), text);
    }
  }
}
