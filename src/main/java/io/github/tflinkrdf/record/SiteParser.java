package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a row of {@code binding_sites}, and the cells of a row of a table. */
final class SiteParser {
  /** Of millions of sites a few thousand differ in what supports them. */
  private static final int MOST = 1 << 12;

  static final char UNKNOWN_STRAND = '.';
  private static final Set<String> STRANDS = Set.of("+", "-", ".", "");

  private final Vocabulary vocabulary;
  private final Organisms organisms;
  private final EvidenceParser evidence;
  private final Memo<PrintedEvidence, Evidence> known = new Memo<>(MOST);
  private final PlaceParser places;

  SiteParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.organisms = new Organisms(vocabulary);
    this.evidence = new EvidenceParser(vocabulary);
    this.places = new PlaceParser(vocabulary);
  }

  Optional<SiteRow> parse(RowContext row, Subject subject) {
    List<String> cells = Cells.of(row.text());
    Optional<SiteCells> site = SiteCells.of(cells);
    if (site.isEmpty()) {
      String detail = "%d fields, expected %s".formatted(cells.size(), SiteCells.EXPECTED);
      return row.reject(Reason.ROW_FIELDS, detail);
    }
    return site.flatMap(c -> parse(row, subject, c));
  }

  /** The site of some cells, or nothing and an error. */
  Optional<SiteRow> parse(RowContext row, Subject subject, SiteCells cells) {
    return wellFormed(row, cells).flatMap(c -> site(row, subject, c));
  }

  private static Optional<SiteCells> wellFormed(RowContext row, SiteCells cells) {
    if (!Identifiers.isSite(cells.siteId())) {
      return row.reject(Reason.SITE_ID, "'%s'".formatted(cells.siteId()));
    }
    String accession = cells.accession().orElse("");
    if (cells.accession().isPresent() && !Identifiers.isUniProt(accession)) {
      return row.reject(Reason.ROW_ACCESSION, "'%s'".formatted(accession));
    }
    String flag = cells.flag().orElse("");
    if (cells.flag().isPresent() && !Cells.isFlag(flag)) {
      return row.reject(Reason.ROW_FLAG, "'%s', expected Yes or No".formatted(flag));
    }
    return STRANDS.contains(cells.strand())
        ? Optional.of(cells)
        : row.reject(Reason.SITE_COORDINATES, "strand '%s'".formatted(cells.strand()));
  }

  private Optional<SiteRow> site(RowContext row, Subject subject, SiteCells cells) {
    String organism = cells.organism().map(o -> organisms.iri(row, o)).orElse(subject.organism());
    Optional<Place> place =
        cells.place().isMissing() ? Optional.empty() : places.parse(row, cells.place());
    if (place.isEmpty() && !cells.place().isMissing()) {
      return Optional.empty();
    }
    Evidence support = evidence(row, cells);
    return Optional.of(
        new SiteRow(
            row.at(),
            subject.accession(),
            cells.siteId(),
            factor(row, subject, cells),
            organism,
            place,
            place.isPresent() ? strand(cells.strand(), support) : UNKNOWN_STRAND,
            support));
  }

  private record PrintedEvidence(
      String databases, String methods, String articles, Optional<String> flag) {}

  private Evidence evidence(RowContext row, SiteCells cells) {
    PrintedEvidence printed =
        new PrintedEvidence(cells.databases(), cells.methods(), cells.articles(), cells.flag());
    return known.read(
        row,
        printed,
        () ->
            evidence.parse(
                row, cells.databases(), cells.methods(), cells.articles(), cells.flag()));
  }

  private static Party factor(RowContext row, Subject subject, SiteCells cells) {
    return PartyParser.parse(row, cells.accession().orElse(subject.accession()), cells.names(), "");
  }

  /** A minus sign is also how TFLink writes a missing value. */
  private char strand(String printed, Evidence support) {
    return switch (printed) {
      case "+" -> '+';
      case "-" ->
          support.databases().stream().anyMatch(d -> vocabulary.database(d).printsStrand())
              ? '-'
              : UNKNOWN_STRAND;
      default -> UNKNOWN_STRAND;
    };
  }
}
