package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Reads a row of {@code tfs} or {@code targets}: name, accession, gene ids, databases, methods,
 * publications and, from the third generation on, TFLink's small-scale flag.
 */
final class InteractionParser {
  /** The role of the protein that the row names; the other one is the record's. */
  enum Role {
    FACTOR,
    TARGET
  }

  private static final int FIELDS = 6;

  private final EvidenceParser evidence;

  InteractionParser(EvidenceParser evidence) {
    this.evidence = evidence;
  }

  Optional<InteractionRow> parse(RowContext row, Subject subject, Role role) {
    List<String> cells = Cells.of(row.text());
    if (cells.size() != FIELDS && cells.size() != FIELDS + 1) {
      return row.reject(Reason.ROW_FIELDS, cells.size() + " fields, expected 6 or 7");
    }
    String accession = cells.get(1);
    if (!Identifiers.isUniProt(accession)) {
      return row.reject(Reason.ROW_ACCESSION, "'%s'".formatted(accession));
    }
    Optional<String> flag = cells.stream().skip(FIELDS).findFirst();
    if (flag.isPresent() && !Cells.isFlag(flag.get())) {
      return row.reject(Reason.ROW_FLAG, "'%s', expected Yes or No".formatted(flag.get()));
    }
    Party named = PartyParser.parse(row, accession, cells.get(0), cells.get(2));
    Evidence support = evidence.parse(row, cells.get(3), cells.get(4), cells.get(5), flag);
    return Optional.of(
        new InteractionRow(
            row.at(),
            subject.accession(),
            role == Role.FACTOR ? named : subject.party(),
            role == Role.FACTOR ? subject.party() : named,
            subject.organism(),
            support));
  }
}
