package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.bench.Page;
import io.github.tflinkrdf.bench.RecordGenerator;
import io.github.tflinkrdf.report.Reason;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad row costs no other row, wherever it stands. */
class BrokenRowsTest {
  private static final String SEEDS = "io.github.tflinkrdf.record.Seeds#seeds";

  @ParameterizedTest
  @MethodSource(SEEDS)
  void aBrokenRowAnywhereIsOneErrorAtItsLineAndLosesNothingElse(long seed) {
    int inserted = 0;
    for (Page page : new RecordGenerator(seed, 60).pages().toList()) {
      ParsedRecord before = Records.parse(page.text());
      for (BrokenRow broken : BrokenRow.everywhere(page.text())) {
        ParsedRecord after = Records.parse(broken.text());
        String hint = "seed %d, line %d of\n%s".formatted(seed, broken.line(), broken.text());
        assertEquals(withoutLines(before), withoutLines(after), hint);
        assertEquals(before.read() + 1, after.read(), hint);
        assertEquals(before.findings().size() + 1, after.findings().size(), hint);
        assertEquals(List.of(broken.line()), errorLines(after), hint);
        inserted++;
      }
    }
    assertTrue(inserted > 100);
  }

  @ParameterizedTest
  @MethodSource(SEEDS)
  void theExcerptOfEveryFindingStandsAtItsLine(long seed) {
    for (Page page : new RecordGenerator(seed, 60).pages().toList()) {
      String spoilt = page.text().replace("GTRD", "GDRT").replace("inferred", "divined");
      for (BrokenRow broken : BrokenRow.everywhere(spoilt)) {
        List<String> lines = broken.text().lines().toList();
        Records.parse(broken.text())
            .findings()
            .forEach(
                f -> assertTrue(lines.get(f.where().line() - 1).contains(f.excerpt()), f + ""));
      }
    }
  }

  private static List<Integer> errorLines(ParsedRecord record) {
    return record.findings().stream()
        .filter(f -> f.reason() != Reason.RECORD_INCOMPLETE)
        .map(f -> f.where().line())
        .toList();
  }

  private static String withoutLines(ParsedRecord record) {
    return record.rows().stream()
        .map(row -> RowText.of(row).replaceFirst("^[0-9]+ ", ""))
        .collect(Collectors.joining("\n"));
  }
}
