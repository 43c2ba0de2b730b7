package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the tables that have no header line by how their rows look. */
final class RowForms {
  private static final Set<String> DIRECTIVES = Set.of("##gff-version", "##sequence-region");
  private static final int GFF3_CELLS = 9;
  private static final int LEAST_MITAB_CELLS = 15;

  /** Why gene sets are not read, in a message. */
  private static final String GENE_SETS =
      "gene sets carry no provenance (no database, method, article); use the interaction tables";

  private RowForms() {}

  /**
   * @param lines the first lines that are not blank
   */
  static Optional<Format> of(List<HeadLine> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    HeadLine first = lines.get(0);
    HeadLine row = lines.stream().filter(l -> !l.isComment()).findFirst().orElse(first);
    if (first.text().startsWith(">TFLink")) {
      return Optional.of(table(Layout.FASTA, first));
    }
    if (isGff3(first, row)) {
      return Optional.of(table(Layout.GFF3, first));
    }
    if (lines.stream().anyMatch(RowForms::isMitab)) {
      return Optional.of(table(Layout.MITAB, first));
    }
    return Stream.of(otherMitab(row), geneSet(row)).flatMap(Optional::stream).findFirst();
  }

  private static Format table(Layout layout, HeadLine first) {
    Piece.Header none = new Piece.Header(first.number() - 1, 0);
    return new Format.Table(layout, none, first.start(), first.number(), List.of());
  }

  private static boolean isGff3(HeadLine first, HeadLine row) {
    String[] cells = row.text().split("\t", -1);
    return DIRECTIVES.stream().anyMatch(first.text()::startsWith)
        || cells.length == GFF3_CELLS && cells[2].equals("TF_binding_site");
  }

  private static boolean isMitab(HeadLine line) {
    return cells(line) == Layout.MITAB.columns().size() && beginsAsMitab(line);
  }

  private static boolean beginsAsMitab(HeadLine line) {
    return line.text().startsWith("uniprot:") || line.text().startsWith("uniprotkb:");
  }

  /** MITAB of another version lacks what TFLink says of an interaction. */
  private static Optional<Format> otherMitab(HeadLine row) {
    int cells = cells(row);
    if (!beginsAsMitab(row) || cells < LEAST_MITAB_CELLS) {
      return Optional.empty();
    }
    String detail = "MITAB of %d columns, expected the 46 of MITAB 2.8".formatted(cells);
    return Optional.of(new Format.Refused(Reason.HEADER, row.number(), row.text(), detail));
  }

  /** A factor, its name in quotes, its targets. */
  private static Optional<Format> geneSet(HeadLine row) {
    String[] cells = row.text().split("\t", -1);
    boolean quoted =
        cells.length > 2 && cells[1].length() > 1 && cells[1].matches("\".*\"") && !isQuoted(cells);
    return quoted
        ? Optional.of(new Format.Refused(Reason.GENE_SET, row.number(), row.text(), GENE_SETS))
        : Optional.empty();
  }

  /** True of a table all of whose cells are in quotes. */
  private static boolean isQuoted(String[] cells) {
    return cells[0].startsWith("\"");
  }

  private static int cells(HeadLine line) {
    return line.text().split("\t", -1).length;
  }
}
