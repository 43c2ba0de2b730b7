package io.github.tflinkrdf.record;

import io.github.tflinkrdf.source.Layout;
import java.util.List;
import java.util.Optional;

/**
 * Where the tables of binding sites have their columns. All begin with id, accession and name of
 * the factor, and organism.
 *
 * @param count how many columns there are
 * @param separator of cells
 * @param listSeparator of values in a cell, beside {@code ;}
 * @param place of the assembly; chromosome, start, end and strand follow
 * @param method PubMed ids and database follow, and then the flag, if there is one
 * @param flagged has the small-scale flag
 */
record SiteColumns(
    int count, char separator, char listSeparator, int place, int method, boolean flagged) {
  private static final String NOT_AVAILABLE = "NA";
  private static final int OVERLAPS = 15;

  /**
   * @throws IllegalArgumentException if it is no layout of binding sites
   */
  static SiteColumns of(Layout layout) {
    return switch (layout) {
      case SITES_OLD -> new SiteColumns(12, '\t', ',', 7, 4, false);
      case SITES_CSV -> new SiteColumns(12, ',', ';', 7, 4, false);
      case SITES_OF -> new SiteColumns(13, '\t', ',', 8, 4, true);
      case SITES -> new SiteColumns(16, '\t', ';', 4, 10, true);
      default -> throw new IllegalArgumentException(layout + " has no binding sites");
    };
  }

  SiteCells site(RowCells cells) {
    return new SiteCells(
        cells.get(0),
        Optional.of(cells.get(1)),
        cells.get(2),
        Optional.of(cells.get(3)),
        new PlaceParser.Printed(
            coordinate(cells, 0), coordinate(cells, 1), coordinate(cells, 2), coordinate(cells, 3)),
        coordinate(cells, 4),
        list(cells.get(method)),
        list(cells.get(method + 1)),
        list(cells.get(method + 2)),
        flagged ? Optional.of(cells.get(method + 3)) : Optional.empty());
  }

  private String coordinate(RowCells cells, int column) {
    String cell = cells.get(place + column);
    return cell.equals(NOT_AVAILABLE) ? "" : cell;
  }

  private String list(String cell) {
    return cell.replace(listSeparator, ';');
  }

  /** The ids of the sites that overlap; empty in all but the last column of release 1.0. */
  List<String> overlaps(RowCells cells) {
    String cell = count > OVERLAPS ? cells.get(OVERLAPS) : "";
    return cell.equals(NOT_AVAILABLE) ? List.of() : Cells.list(cell.replace(',', ';'));
  }
}
