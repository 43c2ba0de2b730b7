package io.github.tflinkrdf.record;

import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what a row of a table says of a protein; most rows say again what one before them said. */
final class TableProteins {
  /** More than there are in any organism of TFLink. */
  private static final int MOST = 1 << 15;

  private final InteractionColumns columns;
  private final OrthologCells orthologs;
  private final List<List<Span>> sides;
  private final Memo<PrintedCells, Protein> known = new Memo<>(MOST);

  TableProteins(Vocabulary vocabulary, InteractionColumns columns) {
    this.columns = columns;
    this.orthologs = new OrthologCells(vocabulary);
    this.sides = IntStream.range(0, columns.sides()).mapToObj(columns::protein).toList();
  }

  /** A protein as rows give it. */
  record Protein(Party party, Orthologs orthologs) {
    /** A protein of which only the accession is known. */
    static Protein of(String accession) {
      return new Protein(new Party(accession, List.of(), List.of()), Orthologs.NONE);
    }
  }

  /** The protein on one side, if a row before this said the same of it; otherwise null. */
  Protein known(RowCells cells, int side) {
    return known.get(new PrintedCells(cells, sides.get(side)));
  }

  /** The protein on one side of a row whose accession there is one. */
  Protein read(RowContext row, RowCells cells, int side) {
    PrintedCells printed = new PrintedCells(cells, sides.get(side)).alone();
    return known.read(row, printed, () -> protein(row, cells, side));
  }

  private Protein protein(RowContext row, RowCells cells, int side) {
    String accession = cells.get(columns.accession(side));
    String geneIds = columns.list(cells.get(columns.geneIds(side)));
    Party party = PartyParser.parse(row, accession, cells.get(columns.names(side)), geneIds);
    if (!columns.orthologs()) {
      return new Protein(party, Orthologs.NONE);
    }
    String linked = cells.get(columns.orthologs(side));
    String unlinked = cells.get(columns.orthologs(side) + 1);
    return new Protein(party, orthologs.of(row, accession, linked, unlinked));
  }
}
