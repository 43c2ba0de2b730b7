package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Reads what supports a row of a table; the same few texts stand in millions of rows. */
final class TableSupports {
  private static final int MOST = 1 << 17;

  private final InteractionColumns columns;
  private final EvidenceParser evidence;
  private final Organisms organisms;
  private final Memo<PrintedCells, Optional<Support>> known = new Memo<>(MOST);
  private final List<Span> span;

  TableSupports(Vocabulary vocabulary, InteractionColumns columns) {
    this.columns = columns;
    this.evidence = new EvidenceParser(vocabulary);
    this.organisms = new Organisms(vocabulary);
    this.span = List.of(new Span(columns.support(), columns.supportCount()));
  }

  /**
   * What supports a row, and the organism that stands among it.
   *
   * @param organism IRI
   */
  record Support(Evidence evidence, String organism) {}

  /** Nothing, and an error, if the flag is none. */
  Optional<Support> of(RowContext row, RowCells cells) {
    PrintedCells printed = new PrintedCells(cells, span);
    Optional<Support> before = known.get(printed);
    return before != null ? before : known.read(row, printed.alone(), () -> read(row, cells));
  }

  private Optional<Support> read(RowContext row, RowCells cells) {
    int first = columns.support();
    Optional<String> flag =
        columns.flagged() ? Optional.of(cells.get(first + 4)) : Optional.empty();
    if (flag.isPresent() && !Cells.isFlag(flag.get())) {
      return row.reject(Reason.ROW_FLAG, "'%s', expected Yes or No".formatted(flag.get()));
    }
    List<String> lists =
        List.of(
            columns.list(cells.get(first)),
            columns.list(cells.get(first + 1)),
            columns.list(cells.get(first + 3)));
    Evidence support = evidence.parse(row, lists.get(2), lists.get(0), lists.get(1), flag);
    return Optional.of(new Support(support, organisms.iri(row, cells.get(first + 2))));
  }
}
