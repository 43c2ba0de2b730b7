package io.github.tflinkrdf.check;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A {@code sh:pattern} without flags: true of a text in which {@link Pattern} finds it. A text of
 * printable ASCII characters, as IRIs and ids are, is compared with the constant start of the
 * pattern and read by a table behind it; any other is left to {@link Pattern}, which knows line
 * ends and characters of two parts.
 */
final class TextPattern implements Predicate<String> {
  private final Pattern pattern;
  private final String start;
  private final AutomatonTable table;
  private final int from;

  private TextPattern(Pattern pattern, String start, int from, Automaton automaton) {
    this.pattern = pattern;
    this.start = start;
    this.table = new AutomatonTable(automaton);
    this.from = table.row(from);
  }

  /** The test for a pattern that is correct. */
  static Predicate<String> of(String text) {
    Pattern pattern = Pattern.compile(text);
    Optional<Automaton> automaton = ExpressionReader.read(text).flatMap(Automaton::of);
    return automaton.isPresent()
        ? withStart(pattern, automaton.get())
        : s -> pattern.matcher(s).find();
  }

  private static TextPattern withStart(Pattern pattern, Automaton automaton) {
    StringBuilder start = new StringBuilder();
    int state = Automaton.START;
    char only = only(automaton, state);
    while (only != 0) {
      start.append(only);
      state = automaton.next()[state * Automaton.WIDTH + only];
      only = only(automaton, state);
    }
    return new TextPattern(pattern, start.toString(), state, automaton);
  }

  /** The one character that may come in a state in which the text may not end; else 0. */
  private static char only(Automaton automaton, int state) {
    char only = 0;
    for (char c = Expression.FIRST; c <= Expression.LAST; c++) {
      if (automaton.next()[state * Automaton.WIDTH + c] != Automaton.DEAD) {
        if (only != 0) {
          return 0;
        }
        only = c;
      }
    }
    return automaton.accepts()[state] ? 0 : only;
  }

  @Override
  public boolean test(String text) {
    if (text.startsWith(start)) {
      int row = table.read(text, start.length(), from);
      if (row < 0) {
        return pattern.matcher(text).find();
      }
      if (table.accepts(row)) {
        return true;
      }
    }
    return !printable(text) && pattern.matcher(text).find();
  }

  private static boolean printable(String text) {
    return text.chars().allMatch(c -> c >= Expression.FIRST && c <= Expression.LAST);
  }
}
