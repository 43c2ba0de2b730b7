package io.github.tflinkrdf.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingsTest {
  private static final int LIMIT = 100_000;

  private final Wordings wordings = new Wordings(LIMIT);

  @Test
  void theSameWordsHaveTheMeaningTheyHad() {
    wordings.keep(wording("r1", "ASK {}"), meaning("x"));
    assertEquals(Optional.of(meaning("x")), wordings.find(wording("r1", "ASK {}")));
    assertEquals(Optional.empty(), wordings.find(wording("r2", "ASK {}")));
    assertEquals(Optional.empty(), wordings.find(wording("r1", "ASK { }")));
  }

  @Test
  void allOfThemTakeNoMoreThanTheLimit() {
    for (int i = 0; i < 1000; i++) {
      wordings.keep(wording("r", "x".repeat(1000) + i), meaning("x"));
      wordings.find(wording("r", "x".repeat(1000) + 0));
    }
    assertTrue(wordings.size() > 20 && wordings.size() <= LIMIT / 2000, wordings.size() + "");
    assertTrue(wordings.find(wording("r", "x".repeat(1000) + 999)).isPresent());
    assertTrue(wordings.find(wording("r", "x".repeat(1000) + 0)).isPresent(), "it is in use");
    assertEquals(Optional.empty(), wordings.find(wording("r", "x".repeat(1000) + 1)));
  }

  @Test
  void whatIsLongIsNotKept() {
    wordings.keep(wording("r", "x".repeat(LIMIT / 16)), meaning("x"));
    assertEquals(0, wordings.size());
  }

  @Test
  void keptTwiceTheyTakeTheRoomOfOne() {
    for (int i = 0; i < 1000; i++) {
      wordings.keep(wording("r", "same"), meaning("x"));
    }
    wordings.keep(wording("r", "other"), meaning("x"));
    assertEquals(2, wordings.size());
  }

  @Test
  void whenTheyAreForgottenThereIsRoomAgain() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 20; i++) {
        wordings.keep(wording("r", "x".repeat(1000) + i), meaning("x"));
      }
      assertEquals(20, wordings.size());
      wordings.clear();
      assertEquals(0, wordings.size());
    }
  }

  private static Wordings.Meaning meaning(String tag) {
    return new Wordings.Meaning(new AnswerKey(tag), "text/csv");
  }

  private static Wording wording(String release, String query) {
    return new Wording(
        release,
        query,
        Optional.of("text/csv"),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
