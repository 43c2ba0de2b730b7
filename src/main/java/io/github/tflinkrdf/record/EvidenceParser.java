package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.MethodTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads databases, methods and articles; whatever is wrong with them, the row is kept. */
final class EvidenceParser {
  private final Vocabulary vocabulary;

  EvidenceParser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Evidence parse(
      RowContext row, String databases, String methods, String articles, Optional<String> flag) {
    return new Evidence(
        databases(row, databases),
        methods(row, methods),
        articles(row, articles),
        Cells.flag(flag));
  }

  private List<String> databases(RowContext row, String cell) {
    Set<String> labels = new LinkedHashSet<>();
    for (String printed : Cells.list(cell)) {
      DatabaseTerm term = vocabulary.database(printed);
      if (!term.known()) {
        row.warn(Reason.UNKNOWN_DATABASE, printed);
      }
      labels.add(term.label());
    }
    if (labels.isEmpty()) {
      row.warn(Reason.NO_DATABASE, "the row is kept without one");
    }
    return List.copyOf(labels);
  }

  private List<String> methods(RowContext row, String cell) {
    Set<String> iris = new LinkedHashSet<>();
    for (String printed : Cells.list(cell)) {
      for (MethodTerm term : vocabulary.methods(printed)) {
        if (!term.known()) {
          row.warn(Reason.UNKNOWN_METHOD, printed);
        }
        iris.add(term.iri());
      }
    }
    if (iris.isEmpty()) {
      row.warn(Reason.NO_METHOD, "the row is kept without one");
    }
    return List.copyOf(iris);
  }

  private static List<String> articles(RowContext row, String cell) {
    List<String> printed = PubMedCell.ids(cell);
    List<String> ids = new ArrayList<>(printed.size());
    for (String id : printed) {
      if (Identifiers.isPubMed(id)) {
        ids.add(id);
      } else {
        row.warn(Reason.PUBMED_ID, "%s, expected digits".formatted(id));
      }
    }
    return List.copyOf(ids);
  }
}
