package io.github.tflinkrdf.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How TFLink writes cells, lists in a cell, and a missing value. */
final class Cells {
  private static final String MISSING = "-";

  private Cells() {}

  /** The cells of a row: comma separated, never quoted. */
  static List<String> of(String row) {
    return Arrays.stream(row.split(",", -1)).map(String::strip).toList();
  }

  /** The cells of a row of a table, never quoted. */
  static List<String> of(String row, char separator) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int end = row.indexOf(separator); end >= 0; end = row.indexOf(separator, from)) {
      cells.add(row.substring(from, end).strip());
      from = end + 1;
    }
    cells.add(row.substring(from).strip());
    return cells;
  }

  /**
   * The values of a cell, separated by {@code ;} or {@code "; "}, without those that are missing.
   */
  static List<String> list(String cell) {
    int end = cell.indexOf(';');
    if (end < 0) {
      String value = cell.strip();
      return isMissing(value) ? List.of() : List.of(value);
    }
    Set<String> values = new LinkedHashSet<>();
    for (int from = 0; from <= cell.length(); from = end + 1) {
      end = cell.indexOf(';', from);
      end = end < 0 ? cell.length() : end;
      String value = cell.substring(from, end).strip();
      if (!isMissing(value)) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  /** True if nothing is given. {@code NA} is not missing: there is a mouse gene of that name. */
  static boolean isMissing(String cell) {
    return cell.isEmpty() || cell.equals(MISSING);
  }

  static boolean isFlag(String cell) {
    return cell.equals("Yes") || cell.equals("No");
  }

  /** The flag of a row; a row of few fields has no such cell. */
  static Optional<Boolean> flag(Optional<String> cell) {
    return cell.map("Yes"::equals);
  }
}
