package io.github.tflinkrdf.cli;

/**
 * What a build will take. The constants are of one run on the two cores of {@code
 * src/bench/RESULTS.md}, with other work beside it; they are to be measured anew when the
 * conversion, the model or the loader changes, and stand nowhere else.
 *
 * @param rows that are read
 * @param triples that are loaded
 * @param storeBytes of the new release: database and dumps
 * @param spillBytes of the temporary files at their most
 * @param seconds from the start to the published release
 */
record Estimate(double rows, double triples, double storeBytes, double spillBytes, double seconds) {
  /** Of a record's text for a statement, two pages together: RecordGenerator, 60,000 statements. */
  static final double RECORD_BYTES = 533;

  /** Of a statement and its share of genes, proteins and articles: WholeBench. */
  private static final double STATEMENT_TRIPLES = 20;

  /** Of a binding site with its region and positions: WholeBench. */
  private static final double SITE_TRIPLES = 29;

  /** On the disk for a triple, by the sorting loader: three indexes, nodes, statistics. */
  private static final double TRIPLE_BYTES = 92;

  /**
   * Of a triple in the dumps: in both formats, each in the file of its organism and in that of all,
   * with the tables of statements and of their changes. 300,000 interactions, 60,000 sites.
   */
  private static final double DUMP_BYTES = 18;

  /** Of compressed sorted runs for a row, twice while they are merged: convert with -Xmx110m. */
  private static final double ROW_SPILL_BYTES = 40;

  /** Of the sorting loader for a triple, at its most: WholeBench, -Xmx4g. */
  private static final double TRIPLE_SPILL_BYTES = 20;

  /** Converted, checked and handed to the loader: WholeBench. */
  private static final double ROWS_A_SECOND = 65_000;

  /** Sorted, packed and checked as a store: WholeBench. */
  private static final double TRIPLES_A_SECOND = 540_000;

  private static final int THOUSAND = 1000;
  private static final double MILLION = 1e6;
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  static Estimate of(Workload work) {
    double triples = work.statements() * STATEMENT_TRIPLES + work.sites() * SITE_TRIPLES;
    return new Estimate(
        work.total(),
        triples,
        triples * (TRIPLE_BYTES + DUMP_BYTES),
        work.total() * ROW_SPILL_BYTES + triples * TRIPLE_SPILL_BYTES,
        work.total() / ROWS_A_SECOND + triples / TRIPLES_A_SECOND);
  }

  /** A build that takes less is not worth a line. */
  boolean worthSaying() {
    return seconds > MINUTE;
  }

  /** {@code about 12 M rows, 432 M triples: about 2 h}. */
  String amount() {
    return "about %s rows, %s triples: about %s".formatted(count(rows), count(triples), time());
  }

  private static String count(double number) {
    if (number < MILLION) {
      return "%,d".formatted(number < THOUSAND * 10 ? Math.round(number) : thousands(number));
    }
    double millions = number / MILLION;
    return (millions < 10 ? "%,.1f M" : "%,.0f M").formatted(millions);
  }

  private static long thousands(double number) {
    return Math.round(number / THOUSAND) * THOUSAND;
  }

  private String time() {
    return seconds < 2 * HOUR
        ? "%.0f min".formatted(Math.max(1, seconds / MINUTE))
        : "%.0f h".formatted(seconds / HOUR);
  }
}
