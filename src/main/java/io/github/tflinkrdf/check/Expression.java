package io.github.tflinkrdf.check;

import java.util.BitSet;
import java.util.List;

/** A regular expression without references, looking around, and other things that remember. */
sealed interface Expression {
  /**
   * One character.
   *
   * @param set the printable ASCII characters that it may be
   */
  record Char(BitSet set) implements Expression {}

  /** One after the other. */
  record Sequence(List<Expression> parts) implements Expression {}

  /** One of them. */
  record Choice(List<Expression> ways) implements Expression {}

  /**
   * A part several times.
   *
   * @param most how often at most; {@link #UNBOUNDED} for any number
   */
  record Repeated(Expression part, int least, int most) implements Expression {}

  int UNBOUNDED = -1;

  /** The first and the last of the characters of which expressions are known. */
  char FIRST = ' ';

  char LAST = '~';

  /** Any printable ASCII character. */
  static Expression any() {
    BitSet all = new BitSet();
    all.set(FIRST, LAST + 1);
    return new Char(all);
  }

  /** Any text of printable ASCII characters. */
  static Expression anything() {
    return new Repeated(any(), 0, UNBOUNDED);
  }
}
