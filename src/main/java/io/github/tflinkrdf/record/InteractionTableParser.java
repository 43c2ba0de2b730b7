package io.github.tflinkrdf.record;

import io.github.tflinkrdf.record.TableProteins.Protein;
import io.github.tflinkrdf.record.TableSupports.Support;
import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.Layout;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Optional;

/**
 * Reads a row of a table of interactions: accessions, gene ids and names of factor and target, what
 * supports it, and in release 1.0 the orthologs of both. Where all rows have one protein in common,
 * the columns are those of the other.
 */
final class InteractionTableParser {
  private final InteractionColumns columns;
  private final Optional<Protein> ofFile;
  private final TableProteins proteins;
  private final TableSupports supports;

  InteractionTableParser(Vocabulary vocabulary, Layout layout) {
    this(vocabulary, InteractionColumns.of(layout), Optional.empty());
  }

  /**
   * @param accession of the protein that all rows have in common
   */
  InteractionTableParser(Vocabulary vocabulary, Layout layout, String accession) {
    this(vocabulary, InteractionColumns.of(layout), Optional.of(Protein.of(accession)));
  }

  private InteractionTableParser(
      Vocabulary vocabulary, InteractionColumns columns, Optional<Protein> ofFile) {
    this.columns = columns;
    this.ofFile = ofFile;
    this.proteins = new TableProteins(vocabulary, columns);
    this.supports = new TableSupports(vocabulary, columns);
  }

  Optional<InteractionRow> parse(RowContext row) {
    return row.cells(columns.separator(), columns.count()).flatMap(cells -> parse(row, cells));
  }

  private Optional<InteractionRow> parse(RowContext row, RowCells cells) {
    Protein first = proteins.known(cells, 0);
    Protein second = ofFile.isPresent() ? ofFile.get() : proteins.known(cells, 1);
    for (int side = 0; side < columns.sides(); side++) {
      // what is known has an accession that is one
      if ((side == 0 ? first : second) == null && !hasAccession(cells, side)) {
        String accession = cells.get(columns.accession(side));
        return row.reject(Reason.ROW_ACCESSION, "'%s'".formatted(accession));
      }
    }
    Optional<Support> support = supports.of(row, cells);
    if (support.isEmpty()) {
      return Optional.empty();
    }
    first = first != null ? first : proteins.read(row, cells, 0);
    second = second != null ? second : proteins.read(row, cells, 1);
    return Optional.of(
        columns.firstIsFactor()
            ? row(row, first, second, support.get())
            : row(row, second, first, support.get()));
  }

  private boolean hasAccession(RowCells cells, int side) {
    return Identifiers.isUniProt(cells.get(columns.accession(side)));
  }

  private static InteractionRow row(
      RowContext row, Protein factor, Protein target, Support support) {
    return new InteractionRow(
        row.at(),
        "",
        factor.party(),
        target.party(),
        support.organism(),
        support.evidence(),
        factor.orthologs(),
        target.orthologs());
  }
}
