package io.github.tflinkrdf.record;

import java.util.List;
import java.util.Optional;

/**
 * What supports a row: independent lists, and TFLink's flag.
 *
 * @param databases canonical labels of the source databases
 * @param methods IRIs of the detection methods
 * @param articles PubMed ids, digits only, where papers and those of databases are not told apart
 * @param originalArticles PubMed ids that the row gives as those of the interaction
 * @param databaseArticles PubMed ids that the row gives as those of the databases
 * @param effects the sign, as far as it is given
 * @param entries the databases' own entries, such as {@code oreganno:OREG0002124}
 * @param smallScale absent where the layout has no such column
 */
public record Evidence(
    List<String> databases,
    List<String> methods,
    List<String> articles,
    List<String> originalArticles,
    List<String> databaseArticles,
    List<Effect> effects,
    List<String> entries,
    Optional<Boolean> smallScale) {

  /** Of a row that pools its articles and gives no sign and no entries. */
  public Evidence(
      List<String> databases,
      List<String> methods,
      List<String> articles,
      Optional<Boolean> smallScale) {
    this(databases, methods, articles, List.of(), List.of(), List.of(), List.of(), smallScale);
  }
}
