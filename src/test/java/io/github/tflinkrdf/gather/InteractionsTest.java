package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.evidence;
import static io.github.tflinkrdf.gather.Rows.interaction;
import static io.github.tflinkrdf.gather.Rows.party;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.tflinkrdf.record.InteractionRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class InteractionsTest {
  private static final String GTRD_ARTICLE = "27924024";

  @Test
  void theRowsOfBothPartnersBecomeOneStatementWithTheUnionOfTheirSets() {
    InteractionRow ofFactor =
        interaction(
            8,
            "P00001",
            party("P00001"),
            party("P00002", "tar"),
            evidence(List.of("TRRUST", "GTRD"), List.of("m:2"), List.of("5", GTRD_ARTICLE), null));
    InteractionRow ofTarget =
        interaction(
            4,
            "P00002",
            party("P00001", "fac"),
            party("P00002"),
            evidence(List.of("GTRD"), List.of("m:1"), List.of("5", "3"), null));
    assertEquals(
        List.of(
            new Interaction(
                List.of(Rows.at(4), Rows.at(8)),
                "P00001",
                "fac",
                "P00002",
                "tar",
                "",
                List.of("GTRD", "TRRUST"),
                List.of("m:1", "m:2"),
                List.of("3", "5"),
                List.of(GTRD_ARTICLE),
                List.of(),
                List.of(),
                null,
                List.of("P00001", "P00002"),
                List.of())),
        Everything.of(ofFactor, ofTarget).interactions());
  }

  @Test
  void statementsComeByFactorAndTarget() {
    List<Interaction> all =
        Everything.of(
                interaction(3, party("P00002"), party("P00001")),
                interaction(4, party("A0A023GPJ1"), party("P00002")),
                interaction(5, party("P00002"), party("A0A023GPJ1")))
            .interactions();
    assertEquals(
        List.of("A0A023GPJ1 P00002", "P00002 A0A023GPJ1", "P00002 P00001"),
        all.stream().map(i -> i.factor() + " " + i.target()).toList());
  }

  @Test
  void smallScaleIsTrueIfAnyRowSaysSo() {
    assertEquals(true, smallScale(null, false, true));
  }

  @Test
  void smallScaleIsFalseIfAllThatSaySayNo() {
    assertEquals(false, smallScale(null, false, null));
  }

  @Test
  void smallScaleIsAbsentIfNoRowSays() {
    assertNull(smallScale(null, null));
  }

  private static Boolean smallScale(Boolean... said) {
    List<InteractionRow> rows =
        java.util.Arrays.stream(said)
            .map(flag -> evidence(List.of(), List.of(), List.of(), flag))
            .map(e -> interaction(1, "P00001", party("P00001"), party("P00002"), e))
            .toList();
    return Everything.of(rows.toArray(InteractionRow[]::new)).interactions().get(0).smallScale();
  }

  @Test
  void theGeneOfAStatementIsThatOfTheTarget() {
    Interaction statement =
        Everything.of(interaction(3, Rows.withGenes("P00001", "1"), Rows.withGenes("P00002", "2")))
            .interactions()
            .get(0);
    assertEquals("2", statement.geneId());
  }

  @Test
  void aFactorThatRegulatesItselfIsOneStatementFromTwoRows() {
    List<Interaction> all =
        Everything.of(
                interaction(3, party("P00001"), party("P00001", "x")),
                interaction(9, party("P00001", "x"), party("P00001")))
            .interactions();
    assertEquals(1, all.size());
    assertEquals(2, all.get(0).from().size());
  }
}
