package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.report.FindingLog;
import io.github.tflinkrdf.report.Severity;

/** From which severity on a finished run ends with exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  int exitCode(FindingLog log) {
    long errors = this == NEVER ? 0 : log.count(Severity.ERROR);
    long warnings = this == WARNING ? log.count(Severity.WARNING) : 0;
    return errors + warnings > 0 ? 1 : 0;
  }
}
