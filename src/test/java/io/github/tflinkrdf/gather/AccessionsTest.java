package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.FLY;
import static io.github.tflinkrdf.gather.Rows.HUMAN;
import static io.github.tflinkrdf.gather.Rows.header;
import static io.github.tflinkrdf.gather.Rows.interaction;
import static io.github.tflinkrdf.gather.Rows.ortholog;
import static io.github.tflinkrdf.gather.Rows.party;
import static io.github.tflinkrdf.gather.Rows.withGenes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.record.HeaderRow;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessionsTest {
  @Test
  void theNameOfAProteinsOwnHeaderWinsOverMoreRows() {
    Protein protein =
        Everything.of(
                interaction(3, party("P00001"), party("P00002", "Row")),
                interaction(4, party("P00003"), party("P00002", "Row")),
                header(party("P00002", "Own", "Other"), HUMAN))
            .protein("P00002");
    assertEquals("Own", protein.label());
    assertEquals(List.of("Other", "Row"), protein.altLabels());
  }

  @Test
  void amongRowsTheNameSeenFirstInMoreListsWins() {
    Protein protein =
        Everything.of(
                interaction(3, party("P00001"), party("P00002", "A", "B")),
                interaction(4, party("P00003"), party("P00002", "B")),
                interaction(5, party("P00004"), party("P00002", "B", "A")))
            .protein("P00002");
    assertEquals("B", protein.label());
    assertEquals(List.of("A"), protein.altLabels());
  }

  @Test
  void betweenNamesSeenEquallyOftenTheSmallerWins() {
    Protein protein =
        Everything.of(
                interaction(3, party("P00001"), party("P00002", "b", "c")),
                interaction(4, party("P00003"), party("P00002", "a", "c")),
                interaction(4, party("P00003"), party("P00009", "z", "c")))
            .protein("P00002");
    assertEquals("a", protein.label());
    assertEquals(List.of("b", "c"), protein.altLabels());
  }

  @Test
  void aNameThatOnlyComesSecondIsNeverTheLabelHoweverOften() {
    Protein protein =
        Everything.of(
                interaction(3, party("P00001"), party("P00002", "x", "a")),
                interaction(4, party("P00003"), party("P00002", "y", "a")))
            .protein("P00002");
    assertEquals("x", protein.label());
  }

  @Test
  void aProteinWithoutNameIsCalledByItsAccession() {
    assertEquals("P00002", Everything.of(header(party("P00002"), HUMAN)).protein("P00002").label());
  }

  @Test
  void oneGeneIdIsTheGeneAndSeveralAreCandidates() {
    Everything all =
        Everything.of(
            interaction(3, withGenes("P00001", "7"), withGenes("P00002", "9", "8")),
            interaction(4, withGenes("P00001", "7"), withGenes("P00003")),
            interaction(5, withGenes("P00001"), withGenes("P00003", "5")),
            header(withGenes("P00003", "4"), HUMAN));
    assertEquals("7", all.protein("P00001").geneId());
    assertEquals(List.of(), all.protein("P00001").candidateGeneIds());
    assertEquals("", all.protein("P00002").geneId());
    assertEquals(List.of("8", "9"), all.protein("P00002").candidateGeneIds());
    assertEquals(List.of("4", "5"), all.protein("P00003").candidateGeneIds());
  }

  @Test
  void theOrganismOfTheOwnHeaderWinsAndTheDisagreementIsAWarningAtTheFirstLocation() {
    Everything all =
        Everything.of(
            interaction(3, party("P00001"), party("P00002")),
            interaction(2, party("P00003"), party("P00002")),
            new HeaderRow(
                Rows.at(9),
                party("P00002"),
                FLY,
                false,
                true,
                List.of(),
                java.util.OptionalInt.empty(),
                0));
    assertEquals(FLY, all.protein("P00002").organism());
    Finding finding = all.findings().get(0);
    assertEquals(1, all.findings().size());
    assertEquals(Reason.ORGANISM_DISAGREES, finding.reason());
    assertEquals(Rows.at(2), finding.where());
  }

  @Test
  void anOrthologOnlyAccessionHasTheOrganismOfTheRowAndAPageIfItIsLinked() {
    Everything all =
        Everything.of(
            ortholog(3, "P00001", "Q00002", true), ortholog(4, "P00001", "Q00003", false));
    assertEquals(FLY, all.protein("Q00002").organism());
    assertTrue(all.protein("Q00002").paged());
    assertFalse(all.protein("Q00003").paged());
    assertFalse(all.protein("Q00003").factor() || all.protein("Q00003").target());
    assertTrue(all.protein("P00001").paged());
  }

  @Test
  void anOrthologRowsOrganismGivesWayToThatOfARow() {
    Everything all =
        Everything.of(
            ortholog(3, "P00001", "Q00002", true),
            ortholog(4, "P00009", "Q00002", true),
            interaction(5, party("P00001"), party("Q00002")));
    assertEquals(HUMAN, all.protein("Q00002").organism());
  }

  @Test
  void rolesComeFromTheHeaderFromRowsAndFromSites() {
    Everything all =
        Everything.of(
            Rows.counting(1, "P00009", 1, 1),
            interaction(3, party("P00001"), party("P00002")),
            Rows.site(4, "TFLinkSS1", "P00005", Optional.empty(), '.'));
    assertTrue(all.protein("P00009").factor());
    assertEquals(List.of("MA0260.1"), all.protein("P00009").matrices());
    assertTrue(all.protein("P00001").factor() && !all.protein("P00001").target());
    assertTrue(all.protein("P00002").target() && !all.protein("P00002").factor());
    assertTrue(all.protein("P00005").factor() && all.protein("P00005").paged());
  }

  @Test
  void aProteinComesFromTheFirstPlaceThatMentionsIt() {
    Everything all =
        Everything.of(
            interaction(30, party("P00001"), party("P00002")),
            interaction(4, party("P00001"), party("P00002")));
    assertEquals(List.of(Rows.at(4)), all.protein("P00002").from());
  }
}
