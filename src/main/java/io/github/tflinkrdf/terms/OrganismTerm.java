package io.github.tflinkrdf.terms;

/**
 * An organism.
 *
 * @param iri UniProt's taxonomy IRI, or a minted one if the label is not in the table
 * @param label the scientific name
 * @param taxonId the NCBI Taxonomy id, empty if the label is not in the table
 */
public record OrganismTerm(String iri, String label, String taxonId) {
  public boolean known() {
    return !taxonId.isEmpty();
  }
}
