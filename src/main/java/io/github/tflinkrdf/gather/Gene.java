package io.github.tflinkrdf.gather;

import io.github.tflinkrdf.report.Location;
import java.util.List;

/**
 * A gene. Three forms: an NCBI gene with its products; an unresolved gene, known only through one
 * product (no {@code geneId}); a candidate, an NCBI gene that no protein resolves to (no products).
 *
 * @param geneId NCBI Gene id; empty if unresolved
 * @param products UniProt accessions; exactly one if unresolved, none if a candidate
 * @param candidateGeneIds of an unresolved gene
 * @param organism IRI
 */
public record Gene(
    List<Location> from,
    String geneId,
    List<String> products,
    String label,
    List<String> altLabels,
    List<String> candidateGeneIds,
    String organism)
    implements Description {
  /** The gene with other products. */
  public Gene withProducts(List<String> others) {
    return new Gene(from, geneId, others, label, altLabels, candidateGeneIds, organism);
  }

  /** The NCBI gene as one that no protein resolves to: it has no products, so none to name it. */
  public Gene asCandidate() {
    return new Gene(from, geneId, List.of(), idLabel(geneId), List.of(), List.of(), organism);
  }

  static String idLabel(String geneId) {
    return "NCBI Gene " + geneId;
  }
}
