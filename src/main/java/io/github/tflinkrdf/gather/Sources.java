package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The databases, methods, articles and tables that kept statements and sites name. */
final class Sources {
  private static final int MOST_SEEN = 10_000;

  private final Vocabulary vocabulary;
  private final Set<String> databases = new HashSet<>();
  private final Set<String> methods = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<String> tables = new HashSet<>();
  private final Map<List<String>, List<String>> seen = new IdentityHashMap<>();

  Sources(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void add(Interaction statement) {
    add(statement.databases(), statement.methods(), statement.tables());
    articles(statement.originalArticles(), statement.databaseArticles());
  }

  void add(BindingSite site) {
    add(site.databases(), site.methods(), site.tables());
    articles(site.originalArticles(), site.databaseArticles());
  }

  private void add(List<String> labels, List<String> methodIris, List<String> tableNames) {
    if (isNew(labels)) {
      labels.forEach(this::database);
    }
    if (isNew(methodIris)) {
      methods.addAll(methodIris);
    }
    if (isNew(tableNames)) {
      tables.addAll(tableNames);
    }
  }

  private void articles(List<String> original, List<String> ofDatabases) {
    if (isNew(original)) {
      articles.addAll(original);
    }
    if (isNew(ofDatabases)) {
      articles.addAll(ofDatabases);
    }
  }

  /** The lists of most statements are the same few thousand objects. */
  private boolean isNew(List<String> list) {
    if (list.isEmpty()) {
      return false;
    }
    if (seen.size() == MOST_SEEN) {
      seen.clear();
    }
    return seen.put(list, list) == null;
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

  Iterator<SourceTable> tables() {
    return tables.stream().sorted().map(SourceTable::new).iterator();
  }

  Iterator<Publication> publications() {
    return articles.stream().sorted().map(Publication::new).iterator();
  }
}
