package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Optional;

final class MitabParser {
  MitabParser(Vocabulary vocabulary) {}

  Optional<InteractionRow> parse(RowContext row) {
    return row.reject(Reason.NEGATIVE, Reason.METHOD_LABEL + "" + Reason.UNUSUAL_CELL);
  }
}
