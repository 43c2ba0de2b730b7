package io.github.tflinkrdf.terms;

import io.github.tflinkrdf.UserError;
import java.util.List;
import java.util.Map;

/**
 * A line of a value table.
 *
 * @param place file and line, for messages
 * @param cells from column name to cell; a cell that is missing is empty
 */
record TableRow(String place, Map<String, String> cells) {
  String get(String column) {
    return cells.get(column);
  }

  /** The values of a cell that separates them by {@code |}. */
  List<String> values(String column) {
    String cell = get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
  }

  /**
   * What a cell stands for; an empty one stands for what it is left out for.
   *
   * @throws UserError if it is neither empty nor one of the allowed values
   */
  <T> T choice(String column, T ifEmpty, Map<String, T> allowed) {
    String cell = get(column);
    if (cell.isEmpty()) {
      return ifEmpty;
    }
    if (!allowed.containsKey(cell)) {
      String values = String.join("' or '", allowed.keySet().stream().sorted().toList());
      throw wrong("%s is '%s', expected '%s' or nothing".formatted(column, cell, values));
    }
    return allowed.get(cell);
  }

  UserError wrong(String what) {
    return new UserError(place + ": " + what);
  }
}
