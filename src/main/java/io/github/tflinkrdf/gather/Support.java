package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.report.Location;
import java.io.IOException;

/**
 * What one row says in support of a statement or site, and where it stands.
 *
 * @param record the record that prints the row, an {@link AccessionCode}; 0 if a table does
 * @param file number of {@link Words}
 */
record Support(NumberedEvidence evidence, long record, int file, int line) {
  /** Bytes of heap without the evidence. */
  private static final int WEIGHT = 32;

  static Support of(Evidence evidence, String record, Location at, Words words) {
    return new Support(
        words.evidence(evidence),
        AccessionCode.of(record),
        words.files().number(at.file()),
        at.line());
  }

  int weight() {
    return WEIGHT + evidence.weight();
  }

  void write(RunOutput out) throws IOException {
    evidence.write(out);
    out.code(record);
    out.number(file);
    out.number(line);
  }

  static Support read(RunInput in) throws IOException {
    return new Support(new NumberedEvidence(in), in.code(), in.number(), in.number());
  }
}
