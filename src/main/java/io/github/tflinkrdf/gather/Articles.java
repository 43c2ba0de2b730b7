package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The articles of one statement or site, those of the interaction apart from those of databases.
 *
 * <p>Most rows pool the two, and the table of databases tells them apart. Where a row does, it is
 * believed: an article that it gives as of a database is that, whatever else is said; one that it
 * gives as of the interaction is that, even if the table knows it as a database's.
 *
 * @param original PubMed ids, sorted
 * @param ofDatabases PubMed ids, sorted
 */
record Articles(List<String> original, List<String> ofDatabases) {

  /** Of one row that tells none apart, as are most. */
  static Articles pooled(NumberedEvidence row, Words words, Vocabulary vocabulary) {
    List<String> original = new ArrayList<>(row.articles.length);
    List<String> ofDatabases = new ArrayList<>(2);
    for (int number : row.articles) {
      String id = words.articles().text(number);
      (vocabulary.isDatabaseArticle(id) ? ofDatabases : original).add(id);
    }
    return new Articles(SortedTexts.of(original), SortedTexts.of(ofDatabases));
  }

  static Articles of(List<NumberedEvidence> rows, Words words, Vocabulary vocabulary) {
    Set<String> original = new HashSet<>();
    Set<String> ofDatabases = new HashSet<>();
    for (NumberedEvidence row : rows) {
      addAll(original, row.originalArticles, words);
      addAll(ofDatabases, row.databaseArticles, words);
    }
    original.removeAll(ofDatabases);
    for (NumberedEvidence row : rows) {
      for (int number : row.articles) {
        String id = words.articles().text(number);
        if (!ofDatabases.contains(id) && !original.contains(id)) {
          (vocabulary.isDatabaseArticle(id) ? ofDatabases : original).add(id);
        }
      }
    }
    return new Articles(SortedTexts.of(original), SortedTexts.of(ofDatabases));
  }

  private static void addAll(Set<String> ids, int[] numbers, Words words) {
    for (int number : numbers) {
      ids.add(words.articles().text(number));
    }
  }
}
