package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.OrganismTerm;
import io.github.tflinkrdf.terms.Vocabulary;

/** Reads the name of an organism; one that the table lacks gets an IRI of its own and a warning. */
final class Organisms {
  private static final String NOT_GIVEN = "organism not given";

  private final Vocabulary vocabulary;

  Organisms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  String iri(RowContext row, String printed) {
    String name = Cells.isMissing(printed) ? NOT_GIVEN : printed;
    OrganismTerm term = vocabulary.organism(name);
    if (!term.known()) {
      row.warn(Reason.UNKNOWN_ORGANISM, name);
    }
    return term.iri();
  }
}
