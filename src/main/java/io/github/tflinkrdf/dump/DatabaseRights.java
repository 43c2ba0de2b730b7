package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The terms of the source databases, one line for each that TFLink names. */
final class DatabaseRights {
  private DatabaseRights() {}

  static String of(Vocabulary vocabulary) {
    return vocabulary.databases().stream()
        .filter(DatabaseTerm::source)
        .sorted(Comparator.comparing(DatabaseTerm::label))
        .map(DatabaseRights::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(DatabaseTerm database) {
    List<String> known =
        Stream.of(
                labelled("version ", database.version()),
                labelled("taken on ", database.retrieved()),
                labelled("PubMed ", database.article()),
                database.homepage(),
                database.licence().isEmpty()
                    ? "no licence known here"
                    : "licence " + database.licence())
            .filter(text -> !text.isEmpty())
            .toList();
    return "   - " + database.label() + ": " + String.join(", ", known);
  }

  private static String labelled(String label, String value) {
    return value.isEmpty() ? "" : label + value;
  }
}
