package io.github.tflinkrdf.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes the findings of a run in their order: prints them for people (the first of each code, then
 * a count), writes all of them as a table, and counts them. The table has the columns severity,
 * code, file, line, field, excerpt, detail; tabs and line ends in a cell are escaped.
 */
public final class FindingLog implements Closeable {
  private static final String HEADER = "severity\tcode\tfile\tline\tfield\texcerpt\tdetail\n";
  private static final int PRINTED_PER_CODE = 20;

  private final Consumer<String> people;
  private final Writer table;
  private final Map<Reason, Long> counts = new EnumMap<>(Reason.class);

  /**
   * @param people where each finding is a line
   * @param table where each finding is a row, {@link Writer#nullWriter} if nobody wants it
   */
  public FindingLog(Consumer<String> people, Writer table) {
    this.people = people;
    this.table = table;
    write(HEADER);
  }

  public void add(Finding finding) {
    long count = counts.merge(finding.reason(), 1L, Long::sum);
    if (count <= PRINTED_PER_CODE) {
      people.accept(finding.toString());
    }
    write(row(finding));
  }

  public Map<Reason, Long> counts() {
    return counts;
  }

  /** How many findings of a severity there were. */
  public long count(Severity severity) {
    return counts.entrySet().stream()
        .filter(e -> e.getKey().severity() == severity)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Prints the count per code. */
  public void printCounts() {
    counts.forEach(
        (reason, count) ->
            people.accept(
                "%8d  %s %s: %s"
                    .formatted(count, reason.code(), reason.severity(), reason.title())));
  }

  private static String row(Finding f) {
    return String.join(
            "\t",
            f.severity().toString(),
            f.reason().code(),
            cell(f.where().file()),
            Integer.toString(f.where().line()),
            cell(f.field()),
            cell(f.excerpt()),
            cell(f.detail()))
        + "\n";
  }

  private static String cell(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private void write(String text) {
    try {
      table.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("the table of rejects cannot be written", e);
    }
  }

  /** Brings the table to its file, so that a full disk is known before the output is final. */
  public void flush() throws IOException {
    table.flush();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
