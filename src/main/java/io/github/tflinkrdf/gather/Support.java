package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.report.Location;
import java.io.IOException;
import java.util.Optional;

/**
 * What one row says in support of a statement or site, and where it stands; texts as numbers of
 * {@link Words}, accessions as {@link AccessionCode}.
 *
 * @param smallScale one of {@link #UNSAID}, {@link #NO} and {@link #YES}
 * @param record the record that prints the row
 */
record Support(
    int[] databases,
    int[] methods,
    int[] articles,
    int smallScale,
    long record,
    int file,
    int line) {
  static final int UNSAID = 0;
  static final int NO = 1;
  static final int YES = 2;

  /** Bytes of heap without the contents of the arrays. */
  private static final int WEIGHT = 96;

  static Support of(Evidence evidence, String record, Location at, Words words) {
    return new Support(
        words.labels().numbers(evidence.databases()),
        words.labels().numbers(evidence.methods()),
        words.articles().numbers(evidence.articles()),
        smallScale(evidence.smallScale()),
        AccessionCode.of(record),
        words.files().number(at.file()),
        at.line());
  }

  private static int smallScale(Optional<Boolean> said) {
    return said.map(yes -> yes ? YES : NO).orElse(UNSAID);
  }

  int weight() {
    return WEIGHT + Integer.BYTES * (databases.length + methods.length + articles.length);
  }

  void write(RunOutput out) throws IOException {
    out.numbers(databases);
    out.numbers(methods);
    out.numbers(articles);
    out.number(smallScale);
    out.code(record);
    out.number(file);
    out.number(line);
  }

  static Support read(RunInput in) throws IOException {
    return new Support(
        in.numbers(), in.numbers(), in.numbers(), in.number(), in.code(), in.number(), in.number());
  }
}
