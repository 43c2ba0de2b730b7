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
  /** What is not in that part. */
  private static final class Foreign extends RuntimeException {
    private static final long serialVersionUID = 1;

    Foreign() {
      super(null, null, false, false);
    }
  }

  /** More copies of a part than this would make a table too large. */
  private static final int MOST_COPIES = 64;

  private static final String META = "*+?{}()|^$";

  private final String text;
  private int at;

  private ExpressionReader(String text) {
    this.text = text;
  }

  /** What the whole of a text has to be for the pattern to be found in it; empty if not known. */
  static Optional<Expression> read(String pattern) {
    boolean begins = pattern.startsWith("^");
    boolean ends = pattern.endsWith("$") && !pattern.endsWith("\\$");
    String inner = pattern.substring(begins ? 1 : 0, pattern.length() - (ends ? 1 : 0));
    ExpressionReader reader = new ExpressionReader(inner);
    try {
      Expression read = reader.choice();
      reader.require(reader.at == inner.length());
      // in ^a|b each way has its own anchor
      reader.require(!(read instanceof Expression.Choice) || !(begins || ends));
      Expression before = begins ? new Expression.Sequence(List.of()) : Expression.anything();
      Expression after = ends ? new Expression.Sequence(List.of()) : Expression.anything();
      return Optional.of(new Expression.Sequence(List.of(before, read, after)));
    } catch (Foreign e) {
      return Optional.empty();
    }
  }

  private void require(boolean known) {
    if (!known) {
      throw new Foreign();
    }
  }

  private boolean sees(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean takes(char c) {
    boolean seen = sees(c);
    at += seen ? 1 : 0;
    return seen;
  }

  private char next() {
    require(at < text.length());
    char c = text.charAt(at++);
    require(c >= Expression.FIRST && c <= Expression.LAST);
    return c;
  }

  private Expression choice() {
    List<Expression> ways = new ArrayList<>();
    do {
      ways.add(sequence());
    } while (takes('|'));
    return ways.size() == 1 ? ways.get(0) : new Expression.Choice(ways);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    while (at < text.length() && !sees('|') && !sees(')')) {
      parts.add(repeated(part()));
    }
    return new Expression.Sequence(parts);
  }

  private Expression part() {
    char c = next();
    if (c == '(') {
      require(!sees('?'));
      Expression inner = choice();
      require(takes(')'));
      return inner;
    }
    if (c == '[') {
      return charClass();
    }
    if (c == '.') {
      return Expression.any();
    }
    require(META.indexOf(c) < 0);
    return one(c == '\\' ? escaped() : c);
  }

  private static Expression one(char c) {
    BitSet set = new BitSet();
    set.set(c);
    return new Expression.Char(set);
  }

  private char escaped() {
    char c = next();
    require(!Character.isLetterOrDigit(c));
    return c;
  }

  private Expression charClass() {
    boolean negated = takes('^');
    BitSet set = new BitSet();
    do {
      require(!sees('[') && !sees('&') && !sees('^'));
      char from = classChar();
      boolean range = sees('-') && at + 1 < text.length() && text.charAt(at + 1) != ']';
      at += range ? 1 : 0;
      char to = range ? classChar() : from;
      require(to >= from);
      set.set(from, to + 1);
    } while (!takes(']'));
    if (negated) {
      set.flip(Expression.FIRST, Expression.LAST + 1);
    }
    return new Expression.Char(set);
  }

  private char classChar() {
    char c = next();
    require(c != '[' && c != ']' && c != '&');
    return c == '\\' ? escaped() : c;
  }

  private Expression repeated(Expression part) {
    Expression read = part;
    if (takes('*')) {
      read = new Expression.Repeated(part, 0, Expression.UNBOUNDED);
    } else if (takes('+')) {
      read = new Expression.Repeated(part, 1, Expression.UNBOUNDED);
    } else if (takes('?')) {
      read = new Expression.Repeated(part, 0, 1);
    } else if (takes('{')) {
      int least = number();
      int most = !takes(',') ? least : sees('}') ? Expression.UNBOUNDED : number();
      require(takes('}') && (most >= least || most == Expression.UNBOUNDED));
      read = new Expression.Repeated(part, least, most);
    }
    // a+? and a++ are of another kind
    require(read == part || !(sees('*') || sees('+') || sees('?') || sees('{')));
    return read;
  }

  private int number() {
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    require(at > from && at - from < 4);
    int number = Integer.parseInt(text.substring(from, at));
    require(number <= MOST_COPIES);
    return number;
  }
}
