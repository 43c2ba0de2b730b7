package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a feature of a GFF3 file of binding sites (Sequence Ontology, "Generic Feature Format
 * version 3"): nine columns, of which the first is the chromosome, the second {@code TFLink_from_}
 * and the databases, and the last {@code ID=...;Name=...;Note=ACCESSION}.
 *
 * <p>A feature names no assembly, and a directive that might stands elsewhere in the file: its
 * numbers are no place by themselves. The site has its place from the tables that print its id.
 */
final class Gff3Parser {
  private static final int COLUMNS = 9;
  private static final String SOURCE = "TFLink_from_";
  private static final String MISSING = ".";

  private final PlaceParser places;
  private final Gff3Source sources;

  Gff3Parser(Vocabulary vocabulary) {
    this.places = new PlaceParser(vocabulary);
    this.sources = new Gff3Source(vocabulary);
  }

  /** The site; nothing and no finding for a comment or a directive, which are no features. */
  Optional<SiteRow> parse(RowContext row) {
    if (row.text().startsWith("#")) {
      return Optional.empty();
    }
    List<String> cells = Cells.of(row.text(), '\t');
    if (cells.size() != COLUMNS) {
      return row.reject(Reason.ROW_FIELDS, cells.size() + " fields, expected 9");
    }
    Map<String, String> attributes = Gff3Attributes.of(cells.get(8));
    String id = attributes.getOrDefault("ID", "");
    if (!Identifiers.isSite(id)) {
      return row.reject(Reason.SITE_ID, "'%s'".formatted(id));
    }
    String accession = attributes.getOrDefault("Note", "");
    if (!Identifiers.isUniProt(accession)) {
      return row.reject(Reason.ROW_ACCESSION, "'%s'".formatted(accession));
    }
    Party factor = PartyParser.parse(row, accession, attributes.getOrDefault("Name", ""), "");
    return place(row, cells).map(place -> site(row, id, factor, place, cells.get(1)));
  }

  /** What is printed of the place, or nothing and an error if it cannot be read. */
  private Optional<Optional<Place>> place(RowContext row, List<String> cells) {
    PlaceParser.Printed printed =
        new PlaceParser.Printed(
            "",
            Gff3Attributes.decoded(unlessMissing(cells.get(0))),
            unlessMissing(cells.get(3)),
            unlessMissing(cells.get(4)));
    return printed.isMissing()
        ? Optional.of(Optional.empty())
        : places.withoutAssembly(row, printed).map(Optional::of);
  }

  private static String unlessMissing(String cell) {
    return cell.equals(MISSING) ? "" : cell;
  }

  private SiteRow site(
      RowContext row, String id, Party factor, Optional<Place> place, String source) {
    String printed = Gff3Attributes.decoded(source);
    String databases = printed.startsWith(SOURCE) ? printed.substring(SOURCE.length()) : printed;
    return new SiteRow(
        row.at(),
        Subject.NONE.accession(),
        id,
        factor,
        Subject.NONE.organism(),
        place,
        SiteParser.UNKNOWN_STRAND,
        sources.evidence(row, databases));
  }
}
