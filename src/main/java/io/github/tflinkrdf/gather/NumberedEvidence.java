package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.record.Effect;
import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.terms.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The evidence of a row as numbers of {@link Words}; one object for rows that say the same. */
final class NumberedEvidence {
  /** The row says that there is no evidence of small scale. */
  static final int NO = 1;

  /** The row says that there is evidence of small scale. */
  static final int YES = 2;

  static final int ACTIVATION = 4;
  static final int REPRESSION = 8;

  /** Bytes of heap without the contents of the arrays. */
  private static final int WEIGHT = 64;

  private static final int ENTRY_WEIGHT = 64;

  /** Number of their set. */
  final int databases;

  /** Number of their set. */
  final int methods;

  /** Those that the row does not tell apart. */
  final int[] articles;

  /** Those that the row gives as of the interaction. */
  final int[] originalArticles;

  /** Those that the row gives as of the databases. */
  final int[] databaseArticles;

  /** The databases' own entries. */
  final String[] entries;

  /** {@link #NO}, {@link #YES}, {@link #ACTIVATION} and {@link #REPRESSION}. */
  final int flags;

  private Articles alone;

  NumberedEvidence(Evidence evidence, Words words) {
    databases = words.sets().number(evidence.databases());
    methods = words.sets().number(evidence.methods());
    articles = words.articles().numbers(evidence.articles());
    originalArticles = words.articles().numbers(evidence.originalArticles());
    databaseArticles = words.articles().numbers(evidence.databaseArticles());
    entries = StringSet.with(StringSet.EMPTY, evidence.entries());
    flags = flags(evidence);
  }

  /** Reads what {@link #write} wrote. */
  NumberedEvidence(RunInput in) throws IOException {
    databases = in.number();
    methods = in.number();
    articles = in.numbers();
    originalArticles = in.numbers();
    databaseArticles = in.numbers();
    entries = in.texts();
    flags = in.number();
  }

  private static int flags(Evidence evidence) {
    Optional<Boolean> smallScale = evidence.smallScale();
    int flags = smallScale.isEmpty() ? 0 : smallScale.get() ? YES : NO;
    for (Effect effect : evidence.effects()) {
      flags |= effect == Effect.ACTIVATION ? ACTIVATION : REPRESSION;
    }
    return flags;
  }

  void write(RunOutput out) throws IOException {
    out.number(databases);
    out.number(methods);
    out.numbers(articles);
    out.numbers(originalArticles);
    out.numbers(databaseArticles);
    out.texts(entries);
    out.number(flags);
  }

  int weight() {
    int articleCount = articles.length + originalArticles.length + databaseArticles.length;
    return WEIGHT + Integer.BYTES * articleCount + ENTRY_WEIGHT * entries.length;
  }

  /** The articles of a statement that nothing else supports. May be asked by any thread. */
  Articles articles(Words words, Vocabulary vocabulary) {
    Articles found = alone;
    if (found == null) {
      found =
          originalArticles.length + databaseArticles.length == 0
              ? Articles.pooled(this, words, vocabulary)
              : Articles.of(List.of(this), words, vocabulary);
      alone = found;
    }
    return found;
  }
}
