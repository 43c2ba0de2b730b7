package io.github.tflinkrdf.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.check.Violation;
import io.github.tflinkrdf.gather.Gene;
import io.github.tflinkrdf.gather.Protein;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left of a gene when products of it are rejected. */
class RejectedTest {
  private static final String FLY = "http://purl.uniprot.org/taxonomy/7227";
  private static final Gene RESOLVED = gene("7", List.of("P00001", "P00002"), "Abc", List.of());
  private static final Gene CANDIDATE = gene("8", List.of(), "NCBI Gene 8", List.of());
  private static final Gene UNRESOLVED =
      gene("", List.of("P00003"), "gene of X", List.of("7", "8"));

  private final Rejected rejected = new Rejected();

  RejectedTest() {
    for (Gene gene : List.of(RESOLVED, CANDIDATE, UNRESOLVED)) {
      rejected.judge(gene, new Batch.Judged(gene, List.<Violation>of()));
    }
  }

  @Test
  void aGeneKeepsTheProductsThatStay() {
    reject("P00001");
    assertEquals(
        Optional.of(RESOLVED.withProducts(List.of("P00002"))), rejected.remaining(RESOLVED));
    assertEquals(Optional.of(CANDIDATE), rejected.remaining(CANDIDATE));
    assertEquals(Optional.of(UNRESOLVED), rejected.remaining(UNRESOLVED));
  }

  @Test
  void aGeneWithoutProductsIsACandidateWhereAProteinThatStaysNamesItAsOne() {
    reject("P00001", "P00002");
    assertEquals(
        Optional.of(gene("7", List.of(), "NCBI Gene 7", List.of())), rejected.remaining(RESOLVED));
  }

  @Test
  void aGeneThatNoProteinNamesAnyMoreIsNotDescribed() {
    reject("P00001", "P00002", "P00003");
    for (Gene gene : List.of(RESOLVED, CANDIDATE, UNRESOLVED)) {
      assertEquals(Optional.empty(), rejected.remaining(gene));
    }
  }

  private void reject(String... accessions) {
    for (String accession : accessions) {
      rejected.protein(protein(accession), "a reason");
    }
  }

  private static Gene gene(
      String id, List<String> products, String label, List<String> candidates) {
    return new Gene(List.of(), id, products, label, List.of(), candidates, FLY);
  }

  private static Protein protein(String accession) {
    return new Protein(
        List.of(), accession, accession, List.of(), FLY, "", List.of(), List.of(), true, false,
        true, true);
  }
}
