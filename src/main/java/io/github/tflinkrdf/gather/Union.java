package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The union of what several rows say in support of one statement or site. */
final class Union {
  private final List<Support> rows;
  private final Words words;
  private final Vocabulary vocabulary;
  private final List<String> articles;

  Union(List<Support> rows, Words words, Vocabulary vocabulary) {
    this.rows = rows;
    this.words = words;
    this.vocabulary = vocabulary;
    this.articles = texts(words.articles(), Support::articles);
  }

  List<String> databases() {
    return texts(words.labels(), Support::databases);
  }

  List<String> methods() {
    return texts(words.labels(), Support::methods);
  }

  List<String> originalArticles() {
    return articles.stream().filter(id -> !vocabulary.isDatabaseArticle(id)).toList();
  }

  List<String> databaseArticles() {
    return articles.stream().filter(vocabulary::isDatabaseArticle).toList();
  }

  /** True if any row says so, false if all that say say no, null if none says. */
  Boolean smallScale() {
    int most = rows.stream().mapToInt(Support::smallScale).max().orElse(Support.UNSAID);
    return most == Support.UNSAID ? null : Boolean.valueOf(most == Support.YES);
  }

  List<String> records() {
    long[] codes = rows.stream().mapToLong(Support::record).sorted().distinct().toArray();
    return Arrays.stream(codes).mapToObj(AccessionCode::text).toList();
  }

  /** One location a row, in order. */
  List<Location> from() {
    return rows.stream().map(row -> words.location(row.file(), row.line())).sorted().toList();
  }

  private List<String> texts(Dictionary dictionary, Function<Support, int[]> field) {
    if (rows.size() == 1 && field.apply(rows.get(0)).length == 1) {
      return List.of(dictionary.text(field.apply(rows.get(0))[0]));
    }
    return rows.stream()
        .flatMapToInt(row -> Arrays.stream(field.apply(row)))
        .distinct()
        .mapToObj(dictionary::text)
        .sorted()
        .toList();
  }
}
