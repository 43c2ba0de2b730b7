package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.UserError;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The terms of a table while it is read, each under all of its labels. */
final class Labels<T> {
  private final Map<String, T> terms = new HashMap<>();
  private final Map<String, TableRow> rows = new HashMap<>();

  /** What makes two labels one: neither case nor blanks around them tell them apart. */
  static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Gives a term a label of its row.
   *
   * @throws UserError if there is no label, or another row has it
   */
  void put(TableRow row, String label, T term) {
    if (label.isEmpty()) {
      throw row.wrong("no label");
    }
    TableRow other = rows.putIfAbsent(key(label), row);
    if (other != null && !other.place().equals(row.place())) {
      throw row.wrong(
          "the label '%s' stands already at %s, expected one row for each label"
              .formatted(label, other.place()));
    }
    terms.put(key(label), term);
  }

  Map<String, T> terms() {
    return terms;
  }
}
