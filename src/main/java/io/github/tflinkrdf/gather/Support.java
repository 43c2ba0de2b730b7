package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Effect;
import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.report.Location;
import java.io.IOException;
import java.util.Optional;

/**
 * What one row says in support of a statement or site, and where it stands; texts as numbers of
 * {@link Words}, accessions as {@link AccessionCode}.
 *
 * @param databases number of their set
 * @param methods number of their set
 * @param articles those that the row does not tell apart
 * @param originalArticles those that it gives as of the interaction
 * @param databaseArticles those that it gives as of the databases
 * @param entries the databases' own entries
 * @param flags {@link #NO}, {@link #YES}, {@link #ACTIVATION} and {@link #REPRESSION}
 * @param record the record that prints the row; 0 if a table does
 */
record Support(
    int databases,
    int methods,
    int[] articles,
    int[] originalArticles,
    int[] databaseArticles,
    String[] entries,
    int flags,
    long record,
    int file,
    int line) {
  /** The row says that there is no evidence of small scale. */
  static final int NO = 1;

  /** The row says that there is evidence of small scale. */
  static final int YES = 2;

  static final int ACTIVATION = 4;
  static final int REPRESSION = 8;

  /** Bytes of heap without the contents of the arrays. */
  private static final int WEIGHT = 96;

  private static final int ENTRY_WEIGHT = 64;

  static Support of(Evidence evidence, String record, Location at, Words words) {
    return new Support(
        words.sets().number(evidence.databases()),
        words.sets().number(evidence.methods()),
        words.articles().numbers(evidence.articles()),
        words.articles().numbers(evidence.originalArticles()),
        words.articles().numbers(evidence.databaseArticles()),
        StringSet.with(StringSet.EMPTY, evidence.entries()),
        flags(evidence),
        AccessionCode.of(record),
        words.files().number(at.file()),
        at.line());
  }

  private static int flags(Evidence evidence) {
    Optional<Boolean> smallScale = evidence.smallScale();
    int flags = smallScale.isEmpty() ? 0 : smallScale.get() ? YES : NO;
    for (Effect effect : evidence.effects()) {
      flags |= effect == Effect.ACTIVATION ? ACTIVATION : REPRESSION;
    }
    return flags;
  }

  /** True if it tells articles apart, of the interaction or of the databases. */
  boolean tellsArticlesApart() {
    return originalArticles.length + databaseArticles.length > 0;
  }

  int weight() {
    int articleCount = articles.length + originalArticles.length + databaseArticles.length;
    return WEIGHT + Integer.BYTES * articleCount + ENTRY_WEIGHT * entries.length;
  }

  void write(RunOutput out) throws IOException {
    out.number(databases);
    out.number(methods);
    out.numbers(articles);
    out.numbers(originalArticles);
    out.numbers(databaseArticles);
    out.texts(entries);
    out.number(flags);
    out.code(record);
    out.number(file);
    out.number(line);
  }

  static Support read(RunInput in) throws IOException {
    return new Support(
        in.number(),
        in.number(),
        in.numbers(),
        in.numbers(),
        in.numbers(),
        in.texts(),
        in.number(),
        in.code(),
        in.number(),
        in.number());
  }
}
