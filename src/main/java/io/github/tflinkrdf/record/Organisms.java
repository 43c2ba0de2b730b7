package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.OrganismTerm;
import io.github.tflinkrdf.terms.Vocabulary;

/** Reads the name of an organism; one that the table lacks gets an IRI of its own and a warning. */
final class Organisms {
  private final Vocabulary vocabulary;

  Organisms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The organism's IRI; empty if none is printed. */
  String iri(RowContext row, String printed) {
    if (Cells.isMissing(printed)) {
      row.warn(Reason.NO_ORGANISM, "the row is kept without one");
      return "";
    }
    OrganismTerm term = vocabulary.organism(printed);
    if (!term.known()) {
      row.warn(Reason.UNKNOWN_ORGANISM, printed);
    }
    return term.iri();
  }
}
