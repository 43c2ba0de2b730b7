package io.github.tflinkrdf.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the part of Java's regular expressions that patterns of IRIs are made of: characters,
 * classes, groups, choices and bounded or unbounded repetition, anchored or not.
 */
final class ExpressionReader {
  private static final String META = "*+?{}()|^$";

  private final ExpressionText text;

  private ExpressionReader(String text) {
    this.text = new ExpressionText(text);
  }

  /** What the whole of a text has to be for the pattern to be found in it; empty if not known. */
  static Optional<Expression> read(String pattern) {
    boolean begins = pattern.startsWith("^");
    boolean ends = pattern.endsWith("$") && !pattern.endsWith("\\$");
    String inner = pattern.substring(begins ? 1 : 0, pattern.length() - (ends ? 1 : 0));
    ExpressionReader reader = new ExpressionReader(inner);
    try {
      Expression read = reader.choice();
      ExpressionText.require(reader.text.isAtEnd());
      // in ^a|b each way has its own anchor
      ExpressionText.require(!(read instanceof Expression.Choice) || !(begins || ends));
      Expression before = begins ? new Expression.Sequence(List.of()) : Expression.anything();
      Expression after = ends ? new Expression.Sequence(List.of()) : Expression.anything();
      return Optional.of(new Expression.Sequence(List.of(before, read, after)));
    } catch (ExpressionText.Foreign e) {
      return Optional.empty();
    }
  }

  private Expression choice() {
    List<Expression> ways = new ArrayList<>();
    do {
      ways.add(sequence());
    } while (text.takes('|'));
    return ways.size() == 1 ? ways.get(0) : new Expression.Choice(ways);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    while (!text.isAtEnd() && !text.sees('|') && !text.sees(')')) {
      parts.add(repeated(part()));
    }
    return new Expression.Sequence(parts);
  }

  private Expression part() {
    char c = text.next();
    if (c == '(') {
      ExpressionText.require(!text.sees('?'));
      Expression inner = choice();
      ExpressionText.require(text.takes(')'));
      return inner;
    }
    if (c == '[') {
      return charClass();
    }
    if (c == '.') {
      return Expression.any();
    }
    ExpressionText.require(META.indexOf(c) < 0);
    return one(c == '\\' ? text.escaped() : c);
  }

  private static Expression one(char c) {
    BitSet set = new BitSet();
    set.set(c);
    return new Expression.Char(set);
  }

  private Expression charClass() {
    boolean negated = text.takes('^');
    BitSet set = new BitSet();
    do {
      ExpressionText.require(!text.seesAny("[&^"));
      char from = classChar();
      char to = text.takesRange() ? classChar() : from;
      ExpressionText.require(to >= from);
      set.set(from, to + 1);
    } while (!text.takes(']'));
    if (negated) {
      set.flip(Expression.FIRST, Expression.LAST + 1);
    }
    return new Expression.Char(set);
  }

  private char classChar() {
    char c = text.next();
    ExpressionText.require(c != '[' && c != ']' && c != '&');
    return c == '\\' ? text.escaped() : c;
  }

  private Expression repeated(Expression part) {
    Expression read = part;
    if (text.takes('*')) {
      read = new Expression.Repeated(part, 0, Expression.UNBOUNDED);
    } else if (text.takes('+')) {
      read = new Expression.Repeated(part, 1, Expression.UNBOUNDED);
    } else if (text.takes('?')) {
      read = new Expression.Repeated(part, 0, 1);
    } else if (text.takes('{')) {
      int least = text.number();
      int most = !text.takes(',') ? least : text.sees('}') ? Expression.UNBOUNDED : text.number();
      ExpressionText.require(text.takes('}') && (most >= least || most == Expression.UNBOUNDED));
      read = new Expression.Repeated(part, least, most);
    }
    // a+? and a++ are of another kind
    ExpressionText.require(read == part || !text.seesAny("*+?{"));
    return read;
  }
}
