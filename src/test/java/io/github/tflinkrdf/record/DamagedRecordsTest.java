package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.bench.Page;
import io.github.tflinkrdf.bench.RecordGenerator;
import io.github.tflinkrdf.report.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Records with parts cut out, doubled and replaced: whatever is left is counted, and what is said
 * of it can be found in the file.
 */
class DamagedRecordsTest {
  private static final List<String> SCRAPS =
      List.of(
          "",
          "'",
          "\"",
          "''",
          "\n",
          "\n\n  ",
          "\r",
          "\r\n",
          ": ",
          "- ",
          "#",
          " #",
          "&x ",
          "*x",
          "!!map ",
          "{",
          "}",
          "[",
          "]",
          "|\n",
          ">-\n",
          "---\n",
          "...\n",
          "\\>",
          "\\",
          "\t",
          "\u0085",
          "\u2028",
          "\uD83E\uDDEC",
          "\u0007",
          "\uFEFF",
          "? ",
          "%",
          "@",
          "<a href=\"",
          "&ensp;",
          ",,,,",
          ";",
          "Yes",
          "\\n");

  @ParameterizedTest
  @MethodSource("io.github.tflinkrdf.record.Seeds#seeds")
  void whatIsSaidOfADamagedRecordStandsAtItsLine(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Page> pages = new RecordGenerator(seed, 30).pages().toList();
    for (int i = 0; i < 1_000; i++) {
      String text = pages.get(random.nextInt(pages.size())).text();
      for (int damage = random.nextInt(4); damage >= 0; damage--) {
        text = damaged(text, random);
      }
      String record = text.startsWith("---") ? text : "---\n" + text;
      List<String> lines = record.lines().toList();
      for (Finding finding : Records.parse(record).findings()) {
        int line = Math.max(1, finding.where().line());
        assertTrue(
            finding.excerpt().isEmpty() || lines.get(line - 1).contains(finding.excerpt()),
            () -> "seed %d: %s: %s in\n%s".formatted(seed, finding, finding.excerpt(), record));
      }
    }
  }

  private static String damaged(String text, SplittableRandom random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(200)));
    String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
    String again = random.nextInt(5) == 0 ? text.substring(from, to) : "";
    String damaged = text.substring(0, from) + scrap + again + text.substring(to);
    return new String(damaged.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
