package io.github.tflinkrdf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParsedTest {
  private static final Finding FIRST = finding(1);
  private static final Finding SECOND = finding(2);

  @Test
  void aLostValueMustBeExplained() {
    assertThrows(IllegalArgumentException.class, () -> new Parsed<>(Optional.empty(), List.of()));
  }

  @Test
  void theFindingsOfAllStepsAreKept() {
    Parsed<String> start = new Parsed<>(Optional.of("a"), List.of(FIRST));
    Parsed<String> next = start.then(v -> new Parsed<>(Optional.of(v + "b"), List.of(SECOND)));
    assertEquals(new Parsed<>(Optional.of("ab"), List.of(FIRST, SECOND)), next);
    assertEquals(
        new Parsed<>(Optional.empty(), List.of(FIRST, SECOND)),
        start.then(v -> Parsed.lost(SECOND)));
  }

  @Test
  void afterALossNoStepIsTaken() {
    Parsed<String> lost = Parsed.lost(FIRST);
    assertEquals(
        lost,
        lost.then(
            v -> {
              throw new AssertionError();
            }));
  }

  private static Finding finding(int line) {
    return new Finding(new Location("f", line), Reason.TITLE, "", "", "");
  }
}
