package io.github.tflinkrdf.federate;

import java.util.List;
import org.apache.jena.sparql.core.Var;

/** What becomes of rows and of what was found for them. */
sealed interface Together {
  /** A row for which nothing is found stays as it is. */
  record Optional() implements Together {}

  /**
   * A row stays if something is found for it, or if nothing is.
   *
   * @param wanted whether something is to be
   */
  record Existence(boolean wanted) implements Together {}

  /** What any of the branches finds. */
  record Union() implements Together {}

  /**
   * A sub-query: of what it finds only some is seen.
   *
   * @param vars that are
   * @param distinct whether the same is seen once for a row
   */
  record Projection(List<Var> vars, boolean distinct) implements Together {}
}
