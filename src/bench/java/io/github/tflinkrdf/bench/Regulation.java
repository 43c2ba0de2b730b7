package io.github.tflinkrdf.bench;

import java.util.TreeSet;

/** One factor and one of its targets. */
record Regulation(GeneratedProtein factor, GeneratedProtein target) {
  Support support(long seed) {
    return Support.of(seed, factor, target);
  }

  /** What a row of that generation says. */
  Statement statement(long seed, Generation generation) {
    Support support = support(seed);
    return new Statement(
        factor.accession(),
        target.accession(),
        Label.meanings(support.databases()),
        Label.meanings(support.methods()),
        new TreeSet<>(support.articles(generation)));
  }
}
