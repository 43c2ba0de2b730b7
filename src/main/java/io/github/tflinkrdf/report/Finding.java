package io.github.tflinkrdf.report;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing found wrong in the input.
 *
 * @param where file and line
 * @param reason its documented kind
 * @param field the key or column, such as {@code tfs}; empty if it concerns the whole
 * @param excerpt the offending text, shortened; it stands at that line of that file
 * @param detail what is wrong here and what would be right
 */
public record Finding(Location where, Reason reason, String field, String excerpt, String detail)
    implements Comparable<Finding> {
  private static final int EXCERPT = 120;
  private static final int DETAIL = 300;
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::where)
          .thenComparing(Finding::reason)
          .thenComparing(Finding::field)
          .thenComparing(Finding::excerpt)
          .thenComparing(Finding::detail);

  public Finding {
    Objects.requireNonNull(where);
    Objects.requireNonNull(reason);
    excerpt = PrintedText.atMost(EXCERPT, excerpt);
  }

  public Severity severity() {
    return reason.severity();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** {@code FILE:LINE: error TFL-R01: what, why [field]}: one line, whatever stands in the file. */
  @Override
  public String toString() {
    String place = field.isEmpty() ? "" : " [" + field + "]";
    String why = PrintedText.shortened(DETAIL, detail);
    String what = "%s: %s %s: %s: ".formatted(where, severity(), reason.code(), reason.title());
    return PrintedText.oneLine(what + why + place);
  }
}
