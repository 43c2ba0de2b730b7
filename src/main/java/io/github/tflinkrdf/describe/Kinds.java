package io.github.tflinkrdf.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an object can be: a node with a combination of classes ({@link TypeSets}; 0 if it has none),
 * or, from {@link #LITERAL} on, a literal of a datatype. May be used by several threads.
 */
final class Kinds {
  static final int LITERAL = 1 << Character.SIZE;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> datatypes = new ArrayList<>();

  /** The kind of the literals of a datatype. */
  synchronized int ofDatatype(String iri) {
    return numbers.computeIfAbsent(
        iri,
        added -> {
          datatypes.add(added);
          return LITERAL + datatypes.size() - 1;
        });
  }

  static boolean isLiteral(int kind) {
    return kind >= LITERAL;
  }

  /** The datatype of a kind of literals. */
  synchronized String datatype(int kind) {
    return datatypes.get(kind - LITERAL);
  }
}
