package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @ValueSource(strings = {"P20428", "O14867", "Q6NZZ2", "A0A023GPJ1", "M9PHS8", "A5JNG8"})
  void uniProtAccessions(String text) {
    assertTrue(Identifiers.isUniProt(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "p20428",
        "P20428-2",
        "P2042",
        "P204288",
        "CAEEL14858",
        "P20428 ",
        "1433B",
        "A0A023GPJ",
        "NP_000537"
      })
  void otherAccessions(String text) {
    assertFalse(Identifiers.isUniProt(text));
  }

  @ParameterizedTest
  @CsvSource({
    "571, 571",
    "854775.0, 854775",
    "10000000000,",
    "0,",
    "007,",
    "8.5,",
    "-1,",
    "x,",
    "'',"
  })
  void geneIds(String text, String id) {
    assertEquals(Optional.ofNullable(id), Identifiers.gene(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "27924024, true",
    "999999999, true",
    "1000000000, false",
    "012, false",
    "PMC123, false",
    "'', false"
  })
  void pubMedIds(String text, boolean valid) {
    assertEquals(valid, Identifiers.isPubMed(text));
  }

  @ParameterizedTest
  @CsvSource({
    "MA0260.1, true",
    "MA01234.12, true",
    "UN0123.1, true",
    "MA0260, false",
    "ma0260.1, false"
  })
  void matrices(String text, boolean valid) {
    assertEquals(valid, Identifiers.isMatrix(text));
  }

  @ParameterizedTest
  @CsvSource({
    "TFLinkLT0056776, true",
    "TFLinkSS10035815, true",
    "TFLinkLS1, true",
    "TFLinkSS999999999999999, true",
    "TFLinkSS1234567890123456, false",
    "TFLinkSS, false",
    "TFLinkXX1, false",
    "SS10035815, false"
  })
  void siteIds(String text, boolean valid) {
    assertEquals(valid, Identifiers.isSite(text));
  }

  @ParameterizedTest
  @CsvSource({"CAEEL14858, true", "HUMAN00001, true", "YEAST1234, false", "caeel14858, false"})
  void omaEntries(String text, boolean valid) {
    assertEquals(valid, Identifiers.isOma(text));
  }

  @Test
  void theHandWrittenPatternIsUniProts() {
    var pattern =
        Pattern.compile("[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9]([A-Z][A-Z0-9]{2}[0-9]){1,2}");
    Random random = new Random(1);
    List<String> sound = List.of("P12345", "A2BC19", "A0A023GPJ1", "Q8XYZ0", "A0A0A0A0A0");
    int matching = 0;
    for (int i = 0; i < 300_000; i++) {
      StringBuilder text = new StringBuilder(sound.get(random.nextInt(sound.size())));
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        text.setCharAt(
            random.nextInt(text.length()), "AOPQRZ0159a@[/:é".charAt(random.nextInt(16)));
      }
      text.setLength(random.nextInt(8) > 0 ? text.length() : random.nextInt(12));
      boolean expected = pattern.matcher(text).matches();
      matching += expected ? 1 : 0;
      assertEquals(expected, Identifiers.isUniProt(text.toString()), text.toString());
    }
    assertTrue(matching > 10_000, "too few accessions to tell");
  }
}
