package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that reads a text of printable ASCII characters one by one: the subset construction over
 * an expression. State {@link #DEAD} accepts nothing that may follow.
 *
 * @param next by state times {@link #WIDTH} plus character, the state after it
 * @param accepts by state, whether the text may end in it
 */
record Automaton(int[] next, boolean[] accepts) {
  static final int DEAD = 0;
  static final int START = 1;

  /** Cells of a state. */
  static final int WIDTH = 128;

  private static final int MOST_STATES = 2_000;

  /** The table of an expression; empty if it would be too large. */
  static Optional<Automaton> of(Expression expression) {
    Construction construction = new Construction();
    int start = construction.build(expression, Construction.END);
    return construction.subsets(start);
  }

  /** Steps without a choice, and choices without a step; then sets of them. */
  private static final class Construction {
    static final int END = 0;

    private final List<BitSet> chars = new ArrayList<>();
    private final List<int[]> after = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> states = new ArrayList<>();

    Construction() {
      add(new BitSet());
    }

    private int add(BitSet set, int... targets) {
      chars.add(set);
      after.add(targets);
      return chars.size() - 1;
    }

    int build(Expression expression, int then) {
      if (expression instanceof Expression.Char one) {
        return add(one.set(), then);
      }
      if (expression instanceof Expression.Sequence sequence) {
        int start = then;
        for (int i = sequence.parts().size() - 1; i >= 0; i--) {
          start = build(sequence.parts().get(i), start);
        }
        return start;
      }
      if (expression instanceof Expression.Choice choice) {
        return add(null, choice.ways().stream().mapToInt(way -> build(way, then)).toArray());
      }
      return repeat((Expression.Repeated) expression, then);
    }

    private int repeat(Expression.Repeated repeated, int then) {
      int start = then;
      if (repeated.most() == Expression.UNBOUNDED) {
        int loop = add(null, then, then);
        after.set(loop, new int[] {then, build(repeated.part(), loop)});
        start = loop;
      }
      for (int i = repeated.least(); i < repeated.most(); i++) {
        start = add(null, then, build(repeated.part(), start));
      }
      for (int i = 0; i < repeated.least(); i++) {
        start = build(repeated.part(), start);
      }
      return start;
    }

    /** Adds a step, or where its choices lead, to a set. */
    private void reach(int step, BitSet seen, BitSet set) {
      if (seen.get(step)) {
        return;
      }
      seen.set(step);
      if (chars.get(step) != null) {
        set.set(step);
      } else {
        Arrays.stream(after.get(step)).forEach(target -> reach(target, seen, set));
      }
    }

    private int number(BitSet set) {
      Integer known = numbers.putIfAbsent(set, states.size());
      if (known == null) {
        states.add(set);
      }
      return known == null ? states.size() - 1 : known;
    }

    Optional<Automaton> subsets(int start) {
      number(new BitSet());
      BitSet first = new BitSet();
      reach(start, new BitSet(), first);
      number(first);
      List<int[]> rows = new ArrayList<>();
      for (int state = 0; state < states.size(); state++) {
        if (state > MOST_STATES) {
          return Optional.empty();
        }
        rows.add(row(states.get(state)));
      }
      int[] next = rows.stream().flatMapToInt(Arrays::stream).toArray();
      boolean[] accepts = new boolean[rows.size()];
      for (int state = 0; state < accepts.length; state++) {
        accepts[state] = states.get(state).get(END);
      }
      return Optional.of(new Automaton(next, accepts));
    }

    private int[] row(BitSet state) {
      int[] row = new int[WIDTH];
      for (char c = Expression.FIRST; c <= Expression.LAST; c++) {
        BitSet seen = new BitSet();
        BitSet target = new BitSet();
        for (int step = state.nextSetBit(0); step >= 0; step = state.nextSetBit(step + 1)) {
          if (chars.get(step).get(c)) {
            reach(after.get(step)[0], seen, target);
          }
        }
        row[c] = number(target);
      }
      return row;
    }
  }
}
