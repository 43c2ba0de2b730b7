package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.Layout;
import io.github.tflinkrdf.terms.OrganismTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a row of MITAB 2.8 (psicquic.github.io/MITAB28Format.html) as TFLink writes it: A is the
 * factor, B the target.
 */
final class MitabParser {
  private static final int PROTEINS = 1 << 15;
  private static final List<String> ACCESSION = List.of("uniprot:", "uniprotkb:");
  private static final List<String> GENE = List.of("geneid", "entrez gene/locuslink");
  private static final List<List<Span>> SIDES = List.of(side(0), side(1));
  private static final String REGULATOR = "MI:2274";
  private static final String REGULATED = "MI:2275";

  private final Vocabulary vocabulary;
  private final Organisms organisms;
  private final MitabEvidence evidence;
  private final Memo<PrintedCells, Party> known = new Memo<>(PROTEINS);

  MitabParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.organisms = new Organisms(vocabulary);
    this.evidence = new MitabEvidence(vocabulary);
  }

  private static List<Span> side(int side) {
    return Stream.of(MitabColumn.FACTOR, MitabColumn.FACTOR_IDS, MitabColumn.FACTOR_NAMES)
        .map(column -> new Span(column + side, 1))
        .toList();
  }

  Optional<InteractionRow> parse(RowContext row) {
    return row.cellsWithQuotes(Layout.MITAB.separator(), Layout.MITAB.columns().size())
        .flatMap(cells -> parse(row, cells));
  }

  private Optional<InteractionRow> parse(RowContext row, RowCells cells) {
    String factor = accession(cells.get(MitabColumn.FACTOR));
    String target = accession(cells.get(MitabColumn.TARGET));
    if (!Identifiers.isUniProt(factor) || !Identifiers.isUniProt(target)) {
      String wrong = Identifiers.isUniProt(factor) ? target : factor;
      return row.reject(Reason.ROW_ACCESSION, "'%s'".formatted(wrong));
    }
    if (cells.get(MitabColumn.NEGATIVE).equalsIgnoreCase("true")) {
      return row.reject(Reason.NEGATIVE, "%s and %s".formatted(factor, target));
    }
    return evidence.of(row, cells).map(e -> row(row, cells, factor, target, e));
  }

  private InteractionRow row(
      RowContext row, RowCells cells, String factor, String target, Evidence support) {
    expect(row, cells.get(MitabColumn.FACTOR_ROLE), REGULATOR);
    expect(row, cells.get(MitabColumn.TARGET_ROLE), REGULATED);
    return new InteractionRow(
        row.at(),
        "",
        party(row, cells, factor, 0),
        party(row, cells, target, 1),
        organism(
            row, cells.get(MitabColumn.FACTOR_ORGANISM), cells.get(MitabColumn.TARGET_ORGANISM)),
        support);
  }

  /** TFLink gives both sides their role; another role is no reason to doubt the columns. */
  private static void expect(RowContext row, String role, String id) {
    if (!Cells.isMissing(role) && !role.contains(id)) {
      row.warn(Reason.UNUSUAL_CELL, "%s, expected %s".formatted(role, id));
    }
  }

  private static String accession(String cell) {
    for (String prefix : ACCESSION) {
      if (cell.startsWith(prefix)) {
        return cell.substring(prefix.length());
      }
    }
    return cell;
  }

  private Party party(RowContext row, RowCells cells, String accession, int side) {
    PrintedCells printed = new PrintedCells(cells, SIDES.get(side));
    Party before = known.get(printed);
    return before != null
        ? before
        : known.read(
            row,
            printed.alone(),
            () ->
                party(
                    row,
                    accession,
                    cells.get(MitabColumn.FACTOR_IDS + side),
                    cells.get(MitabColumn.FACTOR_NAMES + side)));
  }

  private static Party party(RowContext row, String accession, String ids, String names) {
    String genes =
        MitabItem.list(ids).stream()
            .filter(item -> GENE.contains(item.database()))
            .map(MitabItem::id)
            .collect(Collectors.joining(";"));
    String labels =
        MitabItem.list(names).stream().map(MitabItem::id).collect(Collectors.joining(";"));
    return PartyParser.parse(row, accession, labels, genes);
  }

  /** That of the factor; a target of another organism is said. */
  private String organism(RowContext row, String factor, String target) {
    String organism = organism(row, factor);
    if (!factor.equals(target)) {
      row.warn(
          Reason.UNUSUAL_CELL, "%s, expected that of the factor, %s".formatted(target, factor));
    }
    return organism;
  }

  private String organism(RowContext row, String cell) {
    List<MitabItem> items = MitabItem.list(cell);
    if (items.isEmpty()) {
      return organisms.iri(row, "");
    }
    Optional<OrganismTerm> term = vocabulary.organismOfTaxon(items.get(0).id());
    return term.isPresent() ? term.get().iri() : organisms.iri(row, items.get(0).label());
  }
}
