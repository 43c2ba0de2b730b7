package io.github.tflinkrdf.record;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.source.RawRow;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row of a table, parsed by itself: line 7 of {@code t.tsv}. */
record TableRow<R extends Row>(Optional<R> row, List<Finding> findings) {
  static final Vocabulary VOCABULARY = Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);

  static <R extends Row> TableRow<R> of(String text, Function<RowContext, Optional<R>> parser) {
    List<Finding> findings = new ArrayList<>();
    Optional<R> row =
        parser.apply(new RowContext("t.tsv", "", new RawRow(text, 7, text), findings));
    return new TableRow<>(row, List.copyOf(findings));
  }

  /** The row of a text in which nothing is wrong. */
  static <R extends Row> R sound(String text, Function<RowContext, Optional<R>> parser) {
    TableRow<R> parsed = of(text, parser);
    if (!parsed.findings.isEmpty()) {
      throw new AssertionError(parsed.findings + " in " + text);
    }
    return parsed.row.orElseThrow();
  }

  List<String> reasons() {
    return findings.stream().map(finding -> finding.reason().name()).toList();
  }
}
