package io.github.tflinkrdf.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TFLinkSS09282705",
        "TFLinkLT0",
        "TFLinkLT00",
        "TFLinkLS999999999999999",
        "TFLinkSS1"
      })
  void anIdComesBackAsItWasWithItsZeros(String id) {
    assertEquals(id, SiteCode.text(SiteCode.of(id)));
  }

  @Test
  void codesAreInTheOrderOfTheStrings() {
    long seed = 7;
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      String a = random(random);
      String b = random(random);
      assertEquals(
          Integer.signum(a.compareTo(b)),
          Long.compare(SiteCode.of(a), SiteCode.of(b)),
          () -> a + " and " + b + ", seed " + seed);
    }
  }

  private static String random(Random random) {
    StringBuilder id =
        new StringBuilder("TFLink").append(List.of("LS", "LT", "SS").get(random.nextInt(3)));
    random.ints(1 + random.nextInt(15), 0, 3).forEach(i -> id.append("019".charAt(i)));
    return id.toString();
  }

  @Test
  void whatIsNoSiteIdIsRefused() {
    for (String id :
        List.of(
            "",
            "TFLinkSS",
            "TFLinkXX1",
            "TFLink1",
            "TFLinkSS1a",
            "XXLinkSS1",
            "TFLinkSS1234567890123456")) {
      assertThrows(IllegalArgumentException.class, () -> SiteCode.of(id), id);
    }
  }
}
