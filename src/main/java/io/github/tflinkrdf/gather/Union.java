package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The union of what several rows say in support of one statement or site. Plain loops: there is one
 * union for each statement, and nearly all are of one or two rows.
 */
final class Union {
  private static final List<List<String>> EFFECTS =
      List.of(
          List.of(),
          List.of("Activation"),
          List.of("Repression"),
          List.of("Activation", "Repression"));

  private final List<? extends Support> rows;
  private final Words words;
  private final Articles articles;
  private final int flags;

  Union(List<? extends Support> rows, Words words, Vocabulary vocabulary) {
    this.rows = rows;
    this.words = words;
    this.articles = articles(vocabulary);
    int said = 0;
    for (Support row : rows) {
      said |= row.evidence().flags;
    }
    this.flags = said;
  }

  private Articles articles(Vocabulary vocabulary) {
    if (rows.size() == 1) {
      return rows.get(0).evidence().articles(words, vocabulary);
    }
    List<NumberedEvidence> all = new ArrayList<>(rows.size());
    for (Support row : rows) {
      all.add(row.evidence());
    }
    return Articles.of(all, words, vocabulary);
  }

  List<String> databases() {
    return labels(evidence -> evidence.databases);
  }

  List<String> methods() {
    return labels(evidence -> evidence.methods);
  }

  List<String> originalArticles() {
    return articles.original();
  }

  List<String> databaseArticles() {
    return articles.ofDatabases();
  }

  /** Local names of the ontology's individuals. */
  List<String> effects() {
    return EFFECTS.get(flags / NumberedEvidence.ACTIVATION);
  }

  /** True if any row says so, false if all that say say no, null if none says. */
  Boolean smallScale() {
    if ((flags & NumberedEvidence.YES) != 0) {
      return Boolean.TRUE;
    }
    return (flags & NumberedEvidence.NO) != 0 ? Boolean.FALSE : null;
  }

  List<String> entries() {
    if (rows.size() == 1 && rows.get(0).evidence().entries.length == 0) {
      return List.of();
    }
    List<String> entries = new ArrayList<>();
    for (Support row : rows) {
      entries.addAll(Arrays.asList(row.evidence().entries));
    }
    return SortedTexts.of(entries);
  }

  List<String> records() {
    if (rows.size() == 1 && rows.get(0).record() == 0) {
      return List.of();
    }
    List<String> records = new ArrayList<>(rows.size());
    for (Support row : rows) {
      if (row.record() != 0) {
        records.add(AccessionCode.text(row.record()));
      }
    }
    return SortedTexts.of(records);
  }

  /** The names of the tables that print it. */
  List<String> tables() {
    if (rows.size() == 1) {
      return rows.get(0).record() == 0 ? words.files().asTable(rows.get(0).file()) : List.of();
    }
    List<String> tables = new ArrayList<>(rows.size());
    for (Support row : rows) {
      if (row.record() == 0) {
        tables.addAll(words.files().asTable(row.file()));
      }
    }
    return SortedTexts.of(tables);
  }

  /** One location a row, in order. */
  List<Location> from() {
    if (rows.size() == 1) {
      return List.of(words.location(rows.get(0).file(), rows.get(0).line()));
    }
    Location[] from = new Location[rows.size()];
    for (int i = 0; i < from.length; i++) {
      from[i] = words.location(rows.get(i).file(), rows.get(i).line());
    }
    Arrays.sort(from);
    return List.of(from);
  }

  private List<String> labels(ToIntFunction<NumberedEvidence> field) {
    int first = field.applyAsInt(rows.get(0).evidence());
    Set<String> all = null;
    for (Support row : rows) {
      int set = field.applyAsInt(row.evidence());
      if (set != first) {
        all = all == null ? new HashSet<>(words.sets().set(first)) : all;
        all.addAll(words.sets().set(set));
      }
    }
    return all == null ? words.sets().set(first) : SortedTexts.of(all);
  }
}
