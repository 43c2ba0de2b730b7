package io.github.tflinkrdf.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A database or method as TFLink prints it.
 *
 * @param meaning canonical labels of databases, IRIs of methods; two for a compound method
 * @param article PubMed id that comes with a database; empty if there is none
 */
record Label(String printed, List<String> meaning, String article) {
  private static final String MI = "http://purl.obolibrary.org/obo/MI_";

  static Label database(String label, String article) {
    return new Label(label, List.of(label), article);
  }

  static Label database(String printed, String canonical, String article) {
    return new Label(printed, List.of(canonical), article);
  }

  /** A method by the digits of its PSI-MI terms. */
  static Label method(String printed, String... terms) {
    return new Label(printed, List.of(terms).stream().map(MI::concat).toList(), "");
  }

  /** What several labels mean together. */
  static Set<String> meanings(List<Label> labels) {
    return labels.stream()
        .flatMap(label -> label.meaning().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
