package io.github.tflinkrdf.record;

import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Reads what a row of a table says of a protein; most rows say again what one before them said. */
final class TableProteins {
  /** More than there are in any organism of TFLink. */
  private static final int MOST = 1 << 15;

  private static final Protein.Cells NO_CELLS = new Protein.Cells("", "", "", "");

  private final InteractionColumns columns;
  private final OrthologCells orthologs;
  private final Memo<String, Protein> known = new Memo<>(MOST);

  TableProteins(Vocabulary vocabulary, InteractionColumns columns) {
    this.columns = columns;
    this.orthologs = new OrthologCells(vocabulary);
  }

  /**
   * A protein as rows give it.
   *
   * @param cells what it was read from
   */
  record Protein(Cells cells, Party party, Orthologs orthologs) {
    /** As they are printed. */
    record Cells(String geneIds, String names, String linked, String unlinked) {}

    /** A protein of which only the accession is known. */
    static Protein of(String accession) {
      Party party = new Party(accession, List.of(), List.of());
      return new Protein(NO_CELLS, party, Orthologs.NONE);
    }
  }

  /** The protein on one side of a row whose accession there is one. */
  Protein of(RowContext row, RowCells cells, int side) {
    String accession = cells.get(columns.accession(side));
    Optional<Protein> before = known.get(accession);
    return before.isPresent() && isPrinted(before.get().cells(), cells, side)
        ? before.get()
        : known.again(row, accession, () -> read(row, accession, printed(cells, side)));
  }

  private boolean isPrinted(Protein.Cells before, RowCells cells, int side) {
    return cells.is(columns.geneIds(side), before.geneIds())
        && cells.is(columns.names(side), before.names())
        && (!columns.orthologs()
            || cells.is(columns.orthologs(side), before.linked())
                && cells.is(columns.orthologs(side) + 1, before.unlinked()));
  }

  private Protein.Cells printed(RowCells cells, int side) {
    return new Protein.Cells(
        cells.get(columns.geneIds(side)),
        cells.get(columns.names(side)),
        columns.orthologs() ? cells.get(columns.orthologs(side)) : "",
        columns.orthologs() ? cells.get(columns.orthologs(side) + 1) : "");
  }

  private Protein read(RowContext row, String accession, Protein.Cells cells) {
    Party party = PartyParser.parse(row, accession, cells.names(), columns.list(cells.geneIds()));
    Orthologs all = orthologs.of(row, accession, cells.linked(), cells.unlinked());
    return new Protein(cells, party, all);
  }
}
