package io.github.tflinkrdf.guard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much of what is costly to parse a query has so far. */
final class QueryCounts {
  /** Levels of brackets of any kind. */
  static final int DEPTH = 200;

  /** Variables, and uses of AS, FROM and PREFIX: the parser compares each with all before it. */
  static final int NAMES = 2000;

  private static final Set<String> NAMING = Set.of("AS", "FROM", "PREFIX");
  private static final int LONGEST_NAMING = 6;

  /** Bytes of the heap that a term takes when it is parsed. */
  private static final int TERM_SIZE = 250;

  private static final int LEAST_TERMS = 150_000;

  private final long maxTerms =
      Math.max(LEAST_TERMS, Runtime.getRuntime().maxMemory() / 8 / TERM_SIZE);
  private final Set<String> variables = new HashSet<>();
  private int naming;
  private int depth;
  private long terms;

  /** A variable with its sign, or a keyword or other word. */
  void name(String word) {
    if (word.charAt(0) == '?' || word.charAt(0) == '$') {
      variables.add(word.substring(1));
    } else if (word.length() <= LONGEST_NAMING && NAMING.contains(word.toUpperCase(Locale.ROOT))) {
      naming++;
    }
    if (naming > NAMES || variables.size() > NAMES) {
      throw Stopped.size("they take too long to read", NAMES + " variables, AS, FROM or PREFIX");
    }
  }

  void deeper() {
    if (++depth > DEPTH) {
      throw Stopped.depth("the query", DEPTH + " levels of brackets");
    }
  }

  void higher() {
    depth--;
  }

  void term() {
    if (++terms > maxTerms) {
      throw Stopped.size("they do not fit into memory", maxTerms + " terms");
    }
  }
}
