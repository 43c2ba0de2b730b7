package io.github.tflinkrdf.bench;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a corpus truly says of one factor and one target.
 *
 * @param databases canonical labels
 * @param methods IRIs
 * @param articles PubMed ids
 */
public record Statement(
    String factor,
    String target,
    Set<String> databases,
    Set<String> methods,
    Set<String> articles) {

  /** What two rows of the same factor and target say together. */
  Statement union(Statement other) {
    return new Statement(
        factor,
        target,
        union(databases, other.databases),
        union(methods, other.methods),
        union(articles, other.articles));
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> union = new TreeSet<>(a);
    union.addAll(b);
    return union;
  }
}
