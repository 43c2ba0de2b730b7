package io.github.tflinkrdf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  private static final String DNA = "\uD83E\uDDEC";

  @Test
  void theExcerptIsCutBetweenCharactersAndNeverInsideOne() {
    assertEquals(DNA.repeat(120), finding("", DNA.repeat(121), "").excerpt());
    assertEquals("x" + DNA.repeat(119), finding("", "x" + DNA.repeat(130), "").excerpt());
    assertEquals(DNA.repeat(120), finding("", DNA.repeat(120), "").excerpt());
  }

  /** What stands in a detail, as the escapes of Java, and what is printed for it. */
  @ParameterizedTest
  @CsvSource({
    "000A, '\\n'",
    "000D, '\\r'",
    "0009, '\\t'",
    "001B, '\\u001B'",
    "0085, '\\u0085'",
    "2028, '\\u2028'",
    "202E, '\\u202E'",
    "D800, '\\uD800'"
  })
  void aFindingIsOneLineWithoutControls(String hex, String printed) {
    String control = Character.toString(Integer.parseInt(hex, 16));
    Finding finding = finding("t" + control, "", "a" + control + "é");
    assertEquals(
        "r.md:3: error TFL-R02: the row's accession is not a UniProt accession: a%sé [t%s]"
            .formatted(printed, printed),
        finding.toString());
    assertEquals("a" + control + "é", finding.detail());
  }

  @Test
  void aLongDetailIsPrintedInPartAndKeptWhole() {
    Finding finding = finding("tfs", "", DNA.repeat(5000));
    assertEquals(
        "r.md:3: error TFL-R02: the row's accession is not a UniProt accession: %s… [tfs]"
            .formatted(DNA.repeat(300)),
        finding.toString());
    assertEquals(10_000, finding.detail().length());
  }

  private static Finding finding(String field, String excerpt, String detail) {
    return new Finding(new Location("r.md", 3), Reason.ROW_ACCESSION, field, excerpt, detail);
  }
}
