package io.github.tflinkrdf.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.RegexEngine;

/** The compiled regular expressions of one query, the newest of them. */
final class Patterns {
  private static final int SIZE = 32;

  private record Key(String pattern, String flags) {}

  private final Map<Key, Pattern> compiled =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Pattern> eldest) {
          return size() > SIZE;
        }
      };

  /**
   * A pattern with the flags of XPath.
   *
   * @throws ExprEvalException if it is none
   */
  Pattern get(String function, String pattern, String flags) {
    return compiled.computeIfAbsent(
        new Key(pattern, flags), key -> RegexEngine.makePattern(function, pattern, flags));
  }
}
