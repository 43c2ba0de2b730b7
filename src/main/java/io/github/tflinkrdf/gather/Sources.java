package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The databases, methods and articles that kept statements and sites name. */
final class Sources {
  private static final int MOST_SEEN = 10_000;

  private final Vocabulary vocabulary;
  private final Set<String> databases = new HashSet<>();
  private final Set<String> methods = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Map<List<String>, List<String>> seen = new IdentityHashMap<>();

  Sources(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void add(List<String> databaseLabels, List<String> methodIris) {
    // the lists of most statements are the same few thousand objects
    if (isNew(databaseLabels)) {
      databaseLabels.forEach(this::database);
    }
    if (isNew(methodIris)) {
      methods.addAll(methodIris);
    }
  }

  private boolean isNew(List<String> list) {
    if (seen.size() == MOST_SEEN) {
      seen.clear();
    }
    return seen.put(list, list) == null;
  }

  void add(List<String> pubmedIds) {
    articles.addAll(pubmedIds);
  }

  /** A database, those that it comes from or through, and its article. */
  private void database(String label) {
    if (label.isEmpty() || databases.contains(label)) {
      return;
    }
    DatabaseTerm term = vocabulary.database(label);
    if (databases.add(term.label())) {
      database(term.upstream());
      database(term.importedThrough());
      if (!term.article().isEmpty()) {
        articles.add(term.article());
      }
    }
  }

  Iterator<SourceDatabase> databases() {
    return databases.stream()
        .sorted()
        .map(vocabulary::database)
        .map(SourceDatabase::new)
        .iterator();
  }

  Iterator<Method> methods() {
    return methods.stream().sorted().map(vocabulary::methodOf).map(Method::new).iterator();
  }

  Iterator<Publication> publications() {
    return articles.stream().sorted().map(Publication::new).iterator();
  }
}
