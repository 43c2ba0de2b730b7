package io.github.tflinkrdf.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonTest {
  @Test
  void everyCodeHasASectionInTheDocumentsAndEverySectionACode() throws IOException {
    List<String> documented =
        Files.readString(Path.of("src/docs/errors.md"))
            .lines()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4).strip())
            .toList();
    List<String> codes = Arrays.stream(Reason.values()).map(Reason::code).toList();
    assertEquals(codes, documented);
  }

  @Test
  void everyCodeIsReportedSomewhere() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("Reason.java")) {
          sources.append(Files.readString(file));
        }
      }
    }
    for (Reason reason : Reason.values()) {
      assertTrue(
          sources.indexOf("Reason." + reason.name()) >= 0
              || sources.indexOf(" " + reason.name()) >= 0,
          reason + " is never used");
    }
  }

  @Test
  void aCodeTellsItsSeverity() {
    for (Reason reason : Reason.values()) {
      Severity expected =
          switch (reason.code().charAt(4)) {
            case 'P', 'R' -> Severity.ERROR;
            case 'V' -> Severity.WARNING;
            case 'N' -> Severity.NOTE;
            default -> reason.severity();
          };
      assertEquals(expected, reason.severity(), reason.code());
    }
  }
}
