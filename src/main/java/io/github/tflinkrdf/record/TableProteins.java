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
    Protein.Cells printed =
        new Protein.Cells(
            cells.get(columns.geneIds(side)),
            cells.get(columns.names(side)),
            columns.orthologs() ? cells.get(columns.orthologs(side)) : "",
            columns.orthologs() ? cells.get(columns.orthologs(side) + 1) : "");
    Optional<Protein> before = known.get(accession).filter(p -> p.cells().equals(printed));
    return before.isPresent() ? before.get() : read(row, accession, printed);
  }

  /** What was read with a warning is read again, so that every row is warned of. */
  private Protein read(RowContext row, String accession, Protein.Cells cells) {
    int findings = row.findings().size();
    Party party = PartyParser.parse(row, accession, cells.names(), columns.list(cells.geneIds()));
    Orthologs all = orthologs.of(row, accession, cells.linked(), cells.unlinked());
    Protein protein = new Protein(cells, party, all);
    if (row.findings().size() == findings) {
      known.put(accession, protein);
    }
    return protein;
  }
}
