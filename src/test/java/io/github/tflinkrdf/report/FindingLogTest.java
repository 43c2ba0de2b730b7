package io.github.tflinkrdf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLogTest {
  private final List<String> printed = new ArrayList<>();
  private final StringWriter table = new StringWriter();

  @Test
  void theTableHasItsHeaderEvenIfNothingIsFound() throws IOException {
    new FindingLog(printed::add, table).close();
    assertEquals("severity\tcode\tfile\tline\tfield\texcerpt\tdetail\n", table.toString());
  }

  @Test
  void aFindingIsALineForPeopleAndARowForMachines() throws IOException {
    try (FindingLog log = new FindingLog(printed::add, table)) {
      log.add(
          new Finding(
              new Location("a.md", 17),
              Reason.ROW_FIELDS,
              "tfs",
              "A\tB\\",
              "5 fields, expected 6 or 7"));
    }
    assertEquals(
        List.of(
            "a.md:17: error TFL-R01: the row has a wrong number of fields: 5 fields, expected 6 or 7"
                + " [tfs]"),
        printed);
    assertEquals(
        "error\tTFL-R01\ta.md\t17\ttfs\tA\\tB\\\\\t5 fields, expected 6 or 7",
        table.toString().lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void oneKindOfMistakeDoesNotFloodTheTerminalButIsCountedAndTabledWhole() throws IOException {
    try (FindingLog log = new FindingLog(printed::add, table)) {
      for (int i = 1; i <= 1000; i++) {
        log.add(new Finding(new Location("a.md", i), Reason.PUBMED_ID, "tfs", "x", "y"));
      }
      log.add(new Finding(new Location("a.md", 1), Reason.ROW_FLAG, "tfs", "x", "y"));
      assertEquals(1000, log.count(Severity.WARNING));
      assertEquals(1, log.count(Severity.ERROR));
    }
    assertEquals(21, printed.size());
    assertEquals(1002, table.toString().lines().count());
  }
}
