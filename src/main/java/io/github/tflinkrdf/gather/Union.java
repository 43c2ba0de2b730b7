package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The union of what several rows say in support of one statement or site. Plain loops: there is one
 * union for each statement, and nearly all are of one or two rows.
 */
final class Union {
  private final List<Support> rows;
  private final Words words;
  private final Vocabulary vocabulary;
  private final List<String> articles;

  private Union(List<Support> rows, Words words, Vocabulary vocabulary) {
    this.rows = rows;
    this.words = words;
    this.vocabulary = vocabulary;
    this.articles = texts(words.articles(), Support::articles);
  }

  static <T> Union of(
      List<T> rows, Function<T, Support> support, Words words, Vocabulary vocabulary) {
    List<Support> supports = new ArrayList<>(rows.size());
    for (T row : rows) {
      supports.add(support.apply(row));
    }
    return new Union(supports, words, vocabulary);
  }

  List<String> databases() {
    return texts(words.labels(), Support::databases);
  }

  List<String> methods() {
    return texts(words.labels(), Support::methods);
  }

  List<String> originalArticles() {
    return articles(false);
  }

  List<String> databaseArticles() {
    return articles(true);
  }

  private List<String> articles(boolean ofDatabases) {
    List<String> some = new ArrayList<>(articles.size());
    for (String id : articles) {
      if (vocabulary.isDatabaseArticle(id) == ofDatabases) {
        some.add(id);
      }
    }
    return List.copyOf(some);
  }

  /** True if any row says so, false if all that say say no, null if none says. */
  Boolean smallScale() {
    int most = Support.UNSAID;
    for (Support row : rows) {
      most = Math.max(most, row.smallScale());
    }
    return most == Support.UNSAID ? null : Boolean.valueOf(most == Support.YES);
  }

  List<String> records() {
    List<String> records = new ArrayList<>(rows.size());
    rows.forEach(row -> records.add(AccessionCode.text(row.record())));
    return sortedDistinct(records);
  }

  /** One location a row, in order. */
  List<Location> from() {
    Location[] from = new Location[rows.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = words.location(rows.get(i).file(), rows.get(i).line());
    }
    Arrays.sort(from);
    return List.of(from);
  }

  private List<String> texts(Dictionary dictionary, Function<Support, int[]> field) {
    List<String> texts = new ArrayList<>();
    for (Support row : rows) {
      for (int number : field.apply(row)) {
        texts.add(dictionary.text(number));
      }
    }
    return sortedDistinct(texts);
  }

  private static List<String> sortedDistinct(List<String> values) {
    if (values.size() < 2) {
      return List.copyOf(values);
    }
    String[] sorted = values.toArray(String[]::new);
    Arrays.sort(sorted);
    int distinct = 1;
    for (int i = 1; i < sorted.length; i++) {
      if (!sorted[i].equals(sorted[distinct - 1])) {
        sorted[distinct++] = sorted[i];
      }
    }
    return List.of(distinct == sorted.length ? sorted : Arrays.copyOf(sorted, distinct));
  }
}
