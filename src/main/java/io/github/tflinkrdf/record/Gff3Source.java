package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Optional;

/** The databases that the second column of GFF3 names; how it joins several is not described. */
final class Gff3Source {
  private final Vocabulary vocabulary;

  Gff3Source(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Databases alone: the format has neither methods nor articles. */
  Evidence evidence(RowContext row, String printed) {
    List<String> labels =
        labels(printed).stream().map(label -> label(row, label)).distinct().toList();
    if (labels.isEmpty()) {
      row.warn(Reason.NO_DATABASE, "the row is kept without one");
    }
    return new Evidence(labels, List.of(), List.of(), Optional.empty());
  }

  /** A label of the table is one database, whatever it is made of: {@code TFe_via_DoRothEA}. */
  private List<String> labels(String printed) {
    return vocabulary.database(printed).known()
        ? List.of(printed)
        : Cells.list(printed.replace(',', ';'));
  }

  private String label(RowContext row, String printed) {
    DatabaseTerm term = vocabulary.database(printed);
    if (!term.known()) {
      row.warn(Reason.UNKNOWN_DATABASE, printed);
    }
    return term.label();
  }
}
