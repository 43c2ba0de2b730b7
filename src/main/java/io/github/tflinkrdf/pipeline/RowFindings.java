package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.gather.Description;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.FindingLog;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;

/** Traces what the shapes say of a description back to the rows that it was made from. */
final class RowFindings {
  private final FindingLog log;

  RowFindings(FindingLog log) {
    this.log = log;
  }

  /** Each row of the description is rejected. */
  void rejected(Description description, String detail) {
    for (Location row : description.from()) {
      log.add(new Finding(row, Reason.SHAPE_VIOLATION, "", "", detail));
    }
  }

  /** The description is kept; the first of its rows is named. */
  void warned(Description description, String detail) {
    Location row = description.from().isEmpty() ? Location.of("") : description.from().get(0);
    log.add(new Finding(row, Reason.SHAPE_WARNING, "", "", detail));
  }
}
