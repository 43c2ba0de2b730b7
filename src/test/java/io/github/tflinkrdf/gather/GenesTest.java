package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.HUMAN;
import static io.github.tflinkrdf.gather.Rows.header;
import static io.github.tflinkrdf.gather.Rows.interaction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.record.OrthologRow;
import io.github.tflinkrdf.record.Party;
import io.github.tflinkrdf.report.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenesTest {
  @Test
  void aGeneHasAllItsProductsAndTheirNames() {
    Gene gene =
        Everything.of(
                interaction(3, named("P00001", "a", "7"), named("P00002", "b", "7")),
                interaction(4, named("P00003", "b", "7"), named("P00002", "b", "7")))
            .genes()
            .get(0);
    assertEquals("7", gene.geneId());
    assertEquals(List.of("P00001", "P00002", "P00003"), gene.products());
    assertEquals("b", gene.label());
    assertEquals(List.of("a"), gene.altLabels());
    assertEquals(HUMAN, gene.organism());
    assertEquals(List.of(Rows.at(3), Rows.at(4)), gene.from());
  }

  @Test
  void aGeneOfNamelessProductsIsCalledByItsId() {
    assertEquals(
        "NCBI Gene 7",
        Everything.of(header(Rows.withGenes("P00001", "7"), HUMAN)).genes().get(0).label());
  }

  @Test
  void aProteinWithSeveralGeneIdsHasAnUnresolvedGeneAndCandidates() {
    List<Gene> genes =
        Everything.of(
                header(named("P00001", "H3", "9", "8"), HUMAN),
                interaction(2, Rows.party("P00001"), named("P00002", "x", "8")))
            .genes();
    assertEquals(List.of("8", "9", ""), genes.stream().map(Gene::geneId).toList());
    assertEquals(List.of("P00002"), genes.get(0).products());
    assertEquals(List.of(), genes.get(1).products());
    assertEquals("NCBI Gene 9", genes.get(1).label());
    assertEquals(HUMAN, genes.get(1).organism());
    assertEquals("gene of H3", genes.get(2).label());
    assertEquals(List.of("P00001"), genes.get(2).products());
    assertEquals(List.of("8", "9"), genes.get(2).candidateGeneIds());
  }

  @Test
  void aProteinWithoutGeneIdHasAnUnresolvedGeneWithoutCandidates() {
    Gene gene = Everything.of(header(Rows.party("P00001"), HUMAN)).genes().get(0);
    assertEquals("gene of P00001", gene.label());
    assertEquals(List.of(), gene.candidateGeneIds());
  }

  @Test
  void anAccessionThatIsOnlyListedAsAnOrthologHasNoGene() {
    Everything all =
        Everything.of(
            header(Rows.withGenes("P00001", "7"), HUMAN),
            new OrthologRow(new Location("a.md", 3), "P00001", "P00002", false, true, HUMAN));
    assertEquals(List.of("7"), all.genes().stream().map(Gene::geneId).toList());
    assertFalse(all.protein("P00002").geneStated());
    assertTrue(all.protein("P00001").geneStated());
  }

  private static Party named(String accession, String name, String... geneIds) {
    return new Party(accession, List.of(name), List.of(geneIds));
  }
}
