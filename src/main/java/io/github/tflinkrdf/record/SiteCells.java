package io.github.tflinkrdf.record;

import java.util.List;
import java.util.Optional;

/**
 * The cells of a binding site, whichever form its row has.
 *
 * @param accession absent where the factor is the record's protein
 * @param organism absent where it is the record's
 * @param flag absent where the generation has none
 */
record SiteCells(
    String siteId,
    Optional<String> accession,
    String names,
    Optional<String> organism,
    PlaceParser.Printed place,
    String strand,
    String methods,
    String articles,
    String databases,
    Optional<String> flag) {
  static final String EXPECTED = "9, 10 or 15";

  /** Empty if no form has that many cells. */
  static Optional<SiteCells> of(List<String> cells) {
    return switch (cells.size()) {
      case 9 -> Optional.of(first(cells, Optional.empty(), 4));
      case 10 -> Optional.of(first(cells, Optional.of(cells.get(4)), 5));
      case 15 -> Optional.of(last(cells));
      default -> Optional.empty();
    };
  }

  /** Id, method, link, database, [flag,] assembly, chromosome, start, end, strand. */
  private static SiteCells first(List<String> cells, Optional<String> flag, int place) {
    return new SiteCells(
        cells.get(0),
        Optional.empty(),
        "",
        Optional.empty(),
        place(cells, place),
        cells.get(place + 4),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        flag);
  }

  /**
   * Id, accession, name, organism, assembly, chromosome, start, end, strand, browser link, method,
   * PubMed ids, database, flag, number of overlapping sites. The link repeats the place and the
   * overlaps can be counted.
   */
  private static SiteCells last(List<String> cells) {
    return new SiteCells(
        cells.get(0),
        Optional.of(cells.get(1)),
        cells.get(2),
        Optional.of(cells.get(3)).filter(name -> !Cells.isMissing(name)),
        place(cells, 4),
        cells.get(8),
        cells.get(10),
        cells.get(11),
        cells.get(12),
        Optional.of(cells.get(13)));
  }

  private static PlaceParser.Printed place(List<String> cells, int first) {
    return new PlaceParser.Printed(
        cells.get(first), cells.get(first + 1), cells.get(first + 2), cells.get(first + 3));
  }
}
