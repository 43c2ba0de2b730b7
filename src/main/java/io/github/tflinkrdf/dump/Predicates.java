package io.github.tflinkrdf.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The predicates that were met, with their short names. Belongs to one thread. */
final class Predicates {
  private static final byte[] TYPE =
      ByteText.utf8("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ");
  private static final byte[] A = {'a', ' '};

  /** A mapping has some dozens; more than this are not worth a search. */
  private static final int MOST = 256;

  private final ShortNames names;
  private final List<Known> known = new ArrayList<>();

  /** A predicate, and what mostly comes after it. */
  static final class Known {
    /** In N-Triples, with the space behind it. */
    final byte[] line;

    /** In Turtle, with the space behind it. */
    final byte[] turtle;

    /** Of its objects, and of their datatypes. */
    final ShortNames.Guess objects = new ShortNames.Guess();

    private Known next;

    private Known(byte[] line, byte[] turtle) {
      this.line = line;
      this.turtle = turtle;
    }

    private boolean isAt(byte[] text, int at, int end) {
      int to = at + line.length;
      return to < end && Arrays.equals(text, at, to, line, 0, line.length);
    }
  }

  Predicates(ShortNames names) {
    this.names = names;
  }

  /**
   * The predicate at an offset.
   *
   * @param before the predicate of the line before, or null
   */
  Known at(byte[] text, int at, int end, Known before) {
    if (before == null) {
      return search(text, at, end);
    }
    if (before.isAt(text, at, end)) {
      return before;
    }
    if (before.next == null || !before.next.isAt(text, at, end)) {
      before.next = search(text, at, end);
    }
    return before.next;
  }

  private Known search(byte[] text, int at, int end) {
    for (Known each : known) {
      if (each.isAt(text, at, end)) {
        return each;
      }
    }
    if (known.size() == MOST) {
      known.clear();
    }
    Known fresh = read(text, at, end);
    known.add(fresh);
    return fresh;
  }

  private Known read(byte[] text, int at, int end) {
    ByteText turtle = new ByteText(Byte.MAX_VALUE);
    int close = names.write(text, at, end, new ShortNames.Guess(), turtle);
    turtle.put(' ');
    byte[] line = Arrays.copyOfRange(text, at, close + 1);
    return new Known(line, Arrays.equals(line, TYPE) ? A : turtle.copy());
  }
}
