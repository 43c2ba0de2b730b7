package io.github.tflinkrdf.report;

import java.util.Locale;

/** How bad a finding is: an error lost something, a warning lost nothing, a note is only said. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
