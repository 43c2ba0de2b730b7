package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names and gene ids of a protein. */
final class PartyParser {
  /** Missing in a column of gene ids, and a name in a column of names. */
  private static final String NOT_AVAILABLE = "NA";

  private PartyParser() {}

  static Party parse(RowContext row, String accession, String names, String geneIds) {
    return new Party(accession, Cells.list(names), geneIds(row, geneIds));
  }

  private static List<String> geneIds(RowContext row, String cell) {
    List<String> ids = new ArrayList<>();
    for (String printed : Cells.list(cell)) {
      Optional<String> id = Identifiers.gene(printed);
      if (id.isEmpty() && !printed.equals(NOT_AVAILABLE)) {
        row.warn(Reason.GENE_ID, "%s, expected digits".formatted(printed));
      }
      id.filter(i -> !ids.contains(i)).ifPresent(ids::add);
    }
    return List.copyOf(ids);
  }
}
