package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what supports a row of MITAB. Alone among TFLink's tables it tells the articles of an
 * interaction from those of databases, and names the databases' own entries and the sign.
 */
final class MitabEvidence {
  private static final int MOST = 1 << 12;
  private static final String PUBMED = "pubmed";
  private static final String FLAG = "Small-scale.evidence:";
  private static final String ACTIVATOR = "activator";
  private static final String REPRESSOR = "repressor";

  private final Vocabulary vocabulary;
  private final MitabMethods methods;
  private final Memo<String, Sources> knownSources = new Memo<>(MOST);
  private final Memo<String, Optional<String>> knownFlags = new Memo<>(MOST);

  MitabEvidence(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.methods = new MitabMethods(vocabulary);
  }

  /** The databases of a row and the articles that describe them. */
  private record Sources(List<String> databases, List<String> articles) {}

  /** Nothing, and an error, if there is a flag that is none. */
  Optional<Evidence> of(RowContext row, RowCells cells) {
    String annotations = cells.get(MitabColumn.FLAG);
    Optional<String> flag = knownFlags.read(row, annotations, () -> flag(annotations));
    if (flag.isPresent() && !Cells.isFlag(flag.get())) {
      return row.reject(Reason.ROW_FLAG, "'%s', expected Yes or No".formatted(flag.get()));
    }
    String printed = cells.get(MitabColumn.DATABASES);
    Sources sources = knownSources.read(row, printed, () -> sources(row, printed));
    return Optional.of(
        new Evidence(
            sources.databases(),
            methods.of(row, cells.get(MitabColumn.METHODS)),
            List.of(),
            articles(row, MitabItem.list(cells.get(MitabColumn.ARTICLES))),
            sources.articles(),
            effects(row, MitabItem.list(cells.get(MitabColumn.EFFECTS))),
            entries(MitabItem.list(cells.get(MitabColumn.ENTRIES))),
            Cells.flag(flag)));
  }

  private static Optional<String> flag(String annotations) {
    return MitabItem.list(annotations).stream()
        .map(MitabItem::id)
        .filter(text -> text.startsWith(FLAG))
        .map(text -> text.substring(FLAG.length()).strip())
        .findFirst();
  }

  private Sources sources(RowContext row, String cell) {
    List<MitabItem> items = MitabItem.list(cell);
    List<MitabItem> printed = items.stream().filter(i -> i.database().equals(PUBMED)).toList();
    return new Sources(databases(row, items), articles(row, printed));
  }

  private List<String> databases(RowContext row, List<MitabItem> items) {
    Set<String> labels = new LinkedHashSet<>();
    for (MitabItem item : items) {
      DatabaseTerm term = vocabulary.database(item.label());
      if (!term.known()) {
        row.warn(Reason.UNKNOWN_DATABASE, item.label());
      }
      labels.add(term.label());
    }
    if (labels.isEmpty()) {
      row.warn(Reason.NO_DATABASE, "the row is kept without one");
    }
    return List.copyOf(labels);
  }

  private static List<String> articles(RowContext row, List<MitabItem> items) {
    Set<String> ids = new LinkedHashSet<>();
    for (MitabItem item : items) {
      if (item.database().equals(PUBMED) && Identifiers.isPubMed(item.id())) {
        ids.add(item.id());
      } else {
        String detail = "%s:%s, expected pubmed: and digits".formatted(item.database(), item.id());
        row.warn(Reason.PUBMED_ID, detail);
      }
    }
    return List.copyOf(ids);
  }

  private static List<Effect> effects(RowContext row, List<MitabItem> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (MitabItem item : items) {
      switch (item.id()) {
        case ACTIVATOR -> effects.add(Effect.ACTIVATION);
        case REPRESSOR -> effects.add(Effect.REPRESSION);
        default -> row.warn(Reason.UNUSUAL_CELL, "%s:%s".formatted(item.database(), item.id()));
      }
    }
    return List.copyOf(effects);
  }

  private static List<String> entries(List<MitabItem> items) {
    return items.stream().map(item -> item.database() + ":" + item.id()).distinct().toList();
  }
}
