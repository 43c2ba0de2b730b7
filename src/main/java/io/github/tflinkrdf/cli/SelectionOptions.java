package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.pipeline.Selection;
import io.github.tflinkrdf.terms.Vocabulary;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which rows of the input are wanted. */
final class SelectionOptions {
  @Option(
      names = "--organism",
      paramLabel = "NAME|TAXON",
      split = ",",
      description = "only rows of these organisms, such as 9606 or \"Homo sapiens\"")
  private List<String> organisms = List.of();

  @Option(
      names = "--small-scale-only",
      description = "only rows that TFLink flags as small-scale evidence")
  private boolean smallScaleOnly;

  @Option(
      names = "--include-database",
      paramLabel = "LABEL",
      split = ",",
      description = "only rows that name one of these source databases, or one imported from them")
  private List<String> included = List.of();

  @Option(
      names = "--exclude-database",
      paramLabel = "LABEL",
      split = ",",
      description = {
        "no row that names one of these source databases, or one imported from them; what several",
        "databases say together is left out as a whole, since its evidence cannot be told apart"
      })
  private List<String> excluded = List.of();

  Selection selection(Vocabulary vocabulary) {
    return Selection.of(vocabulary, organisms, smallScaleOnly, included, excluded);
  }
}
