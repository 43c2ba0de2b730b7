package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.report.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceParserTest {
  @ParameterizedTest
  @CsvSource({"chr3L:10-15", "chr3L:10.0-15.0", "3L:10-15"})
  void anEntryWithAPositionHasAPlace(String location) {
    SequenceRow row = only("\\>TFLinkLT1;P11111;Abc1;dm6;" + location + "\\\rACGTN\\\r");
    assertEquals(Optional.of(new Place("dm6", "chr3L", 10, 15)), row.place());
    assertEquals("ACGTN", row.sequence());
    assertEquals(new Party("P11111", List.of("Abc1"), List.of()), row.factor());
    assertEquals(new Location("r.md", 10), row.at());
  }

  @ParameterizedTest
  @CsvSource({"-;-", "-;-:---"})
  void anEntryWithoutAPositionHasNone(String location) {
    SequenceRow row = only("\\>TFLinkLT1;P11111;Abc1;" + location + "\\\racgt\\\r");
    assertEquals(Optional.empty(), row.place());
  }

  @Test
  void severalNamesAreRead() {
    SequenceRow row = only("\\>TFLinkLT1;P11111;A:1;B;C;dm6;chr1:1-2\\\rA\\\r");
    assertEquals(List.of("A:1", "B", "C"), row.factor().names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TFLinkLT1;P11111;Abc1;dm6|ACGT|SEQUENCE",
        "TFLinkLT1;P11111;Abc1;dm6;chr1:1-5|ACXT|SEQUENCE",
        "TFLinkLT1;P11111;Abc1;dm6;chr1:1-5|''|SEQUENCE",
        "LT1;P11111;Abc1;dm6;chr1:1-5|ACGT|SITE_ID",
        "TFLinkLT1;Abc1;P11111;dm6;chr1:1-5|ACGT|ROW_ACCESSION",
        "TFLinkLT1;P11111;Abc1;dm6;chr1:x-5|ACGT|SITE_COORDINATES",
        "TFLinkLT1;P11111;Abc1;-;chr1:1-5|ACGT|SITE_COORDINATES",
        "TFLinkLT1;P11111;Abc1;dm6;chr1:1.5-5|ACGT|SITE_COORDINATES"
      })
  void aBadEntryIsLostAloneAndReportedAtItsHeader(String header, String bases, String reason) {
    String good = "\\>TFLinkLT2;P11111;Abc1;-;-\\\rACGT\\\r";
    ParsedRecord record = Records.withBody(good + "\\>" + header + "\\\r" + bases + "\\\r" + good);
    assertEquals("12 " + reason, Records.findings(record));
    assertEquals(header, Records.finding(record).excerpt());
    assertEquals(2, Records.rows(record, SequenceRow.class).size());
  }

  private static SequenceRow only(String body) {
    return Records.only(Records.withBody(body), SequenceRow.class);
  }
}
