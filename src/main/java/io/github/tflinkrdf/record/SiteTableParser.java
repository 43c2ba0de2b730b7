package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.Layout;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Reads a row of a table of binding sites: 12 columns before release 1.0, 13 with the small-scale
 * flag, 16 in release 1.0, which also gives a browser link and the sites that overlap. Both follow
 * from the place; the ids of the overlapping sites are looked at and not kept.
 */
final class SiteTableParser {
  private final SiteColumns columns;
  private final SiteParser sites;

  /**
   * @throws IllegalArgumentException if it is no layout of binding sites
   */
  SiteTableParser(Vocabulary vocabulary, Layout layout) {
    this.columns = SiteColumns.of(layout);
    this.sites = new SiteParser(vocabulary);
  }

  Optional<SiteRow> parse(RowContext row) {
    return row.cells(columns.separator(), columns.count()).flatMap(cells -> parse(row, cells));
  }

  private Optional<SiteRow> parse(RowContext row, RowCells cells) {
    Optional<SiteRow> site = sites.parse(row, Subject.NONE, columns.site(cells));
    site.ifPresent(kept -> overlaps(row, columns.overlaps(cells)));
    return site;
  }

  private static void overlaps(RowContext row, List<String> ids) {
    for (String id : ids) {
      if (!Identifiers.isSite(id)) {
        row.warn(Reason.OVERLAP_ID, "'%s'".formatted(id));
      }
    }
  }
}
