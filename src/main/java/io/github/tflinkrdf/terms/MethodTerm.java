package io.github.tflinkrdf.terms;

import java.util.List;

/**
 * A detection method.
 *
 * @param iri the PSI-MI term, or a minted IRI if the label is not in the table
 * @param label the name in PSI-MI, or the label as printed
 * @param notation {@code MI:0402}; empty if the label is not in the table
 * @param altLabels labels that TFLink prints and that differ from the name by more than case
 * @param closeMatch ECO terms, as IRIs
 * @param relatedMatch ECO terms, as IRIs
 * @param broadMatch ECO terms, as IRIs
 */
public record MethodTerm(
    String iri,
    String label,
    String notation,
    List<String> altLabels,
    List<String> closeMatch,
    List<String> relatedMatch,
    List<String> broadMatch) {
  public boolean known() {
    return !notation.isEmpty();
  }
}
