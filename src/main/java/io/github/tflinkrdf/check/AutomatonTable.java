package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An automaton whose table is small enough to stay near the processor: characters that lead to the
 * same states are one. A state is the place of its row.
 */
final class AutomatonTable {
  private static final int OTHER_CHARACTER = -1;

  private final byte[] kinds = new byte[Automaton.WIDTH];
  private final int width;
  private final int[] next;
  private final boolean[] accepts;

  AutomatonTable(Automaton automaton) {
    List<int[]> columns = new ArrayList<>();
    for (char c = Expression.FIRST; c <= Expression.LAST; c++) {
      kinds[c] = (byte) kind(column(automaton, c), columns);
    }
    width = columns.size();
    int states = automaton.accepts().length;
    next = new int[states * width];
    accepts = new boolean[states * width];
    for (int state = 0; state < states; state++) {
      accepts[row(state)] = automaton.accepts()[state];
      for (int kind = 0; kind < width; kind++) {
        next[row(state) + kind] = row(columns.get(kind)[state]);
      }
    }
  }

  /** The states that a character leads to, by state. */
  private static int[] column(Automaton automaton, char c) {
    int[] column = new int[automaton.accepts().length];
    for (int state = 0; state < column.length; state++) {
      column[state] = automaton.next()[state * Automaton.WIDTH + c];
    }
    return column;
  }

  private static int kind(int[] column, List<int[]> columns) {
    for (int kind = 0; kind < columns.size(); kind++) {
      if (Arrays.equals(columns.get(kind), column)) {
        return kind;
      }
    }
    columns.add(column);
    return columns.size() - 1;
  }

  /** The row of a state. */
  int row(int state) {
    return state * width;
  }

  boolean accepts(int row) {
    return accepts[row];
  }

  /** The row after the rest of a text; negative if a character is not printable ASCII. */
  int read(String text, int begin, int from) {
    int row = from;
    for (int i = begin; i < text.length() && row != Automaton.DEAD; i++) {
      char c = text.charAt(i);
      if (c < Expression.FIRST || c > Expression.LAST) {
        return OTHER_CHARACTER;
      }
      row = next[row + kinds[c]];
    }
    return row;
  }
}
