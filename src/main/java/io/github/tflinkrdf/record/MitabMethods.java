package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.terms.MethodTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the detection methods of a row of MITAB: id and name, of which the id counts. */
final class MitabMethods {
  private static final int MOST = 1 << 12;
  private static final Pattern ID = Pattern.compile("MI:[0-9]{4}");

  private final Vocabulary vocabulary;
  private final Memo<String, List<String>> known = new Memo<>(MOST);

  MitabMethods(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** IRIs. */
  List<String> of(RowContext row, String cell) {
    return known.read(row, cell, () -> read(row, cell));
  }

  private List<String> read(RowContext row, String cell) {
    Set<String> iris = new LinkedHashSet<>();
    for (MitabItem item : MitabItem.list(cell)) {
      if (ID.matcher(item.id()).matches()) {
        iris.add(byId(row, item));
      } else {
        vocabulary.methods(item.label()).forEach(term -> iris.add(byName(row, item, term)));
      }
    }
    if (iris.isEmpty()) {
      row.warn(Reason.NO_METHOD, "the row is kept without one");
    }
    return List.copyOf(iris);
  }

  private String byId(RowContext row, MitabItem item) {
    MethodTerm term = vocabulary.methodOfId(item.id());
    boolean named = item.text().isEmpty() || item.text().equalsIgnoreCase(term.label());
    boolean alternative = term.altLabels().stream().anyMatch(item.text()::equalsIgnoreCase);
    if (!named && !alternative) {
      String detail = "%s is '%s', expected %s".formatted(item.id(), item.text(), term.label());
      row.warn(Reason.METHOD_LABEL, detail);
    }
    return term.iri();
  }

  private static String byName(RowContext row, MitabItem item, MethodTerm term) {
    if (!term.known()) {
      row.warn(Reason.UNKNOWN_METHOD, item.label());
    }
    return term.iri();
  }
}
