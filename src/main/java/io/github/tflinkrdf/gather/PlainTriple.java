package io.github.tflinkrdf.gather;

import java.util.ArrayList;
import java.util.List;

/**
 * The edges beside the statements: one for a factor and a gene, however many products of the gene
 * are listed as targets, and one for each sign that is told of them.
 *
 * @param geneId NCBI Gene id; empty if the gene is known only through the target
 * @param target UniProt accession of the target; of the first one if the gene has several
 * @param effects of all its statements: {@code Activation}, {@code Repression} or both
 */
public record PlainTriple(String factor, String target, String geneId, List<String> effects)
    implements Description {
  /** With what another statement says of the sign. */
  PlainTriple with(List<String> others) {
    List<String> all = new ArrayList<>(effects);
    all.addAll(others);
    return new PlainTriple(factor, target, geneId, SortedTexts.of(all));
  }

  public boolean activation() {
    return effects.contains("Activation");
  }

  public boolean repression() {
    return effects.contains("Repression");
  }
}
