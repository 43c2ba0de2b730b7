package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.FLY;
import static io.github.tflinkrdf.gather.Rows.oma;
import static io.github.tflinkrdf.gather.Rows.ortholog;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrthologiesTest {
  @Test
  void aPairThatBothRecordsNameComesOnceTheSmallerFirst() {
    assertEquals(
        List.of(new Orthology(List.of(Rows.at(3), Rows.at(5)), "P00001", "Q00002", "")),
        Everything.of(ortholog(5, "Q00002", "P00001", true), ortholog(3, "P00001", "Q00002", true))
            .orthologies());
  }

  @Test
  void anOmaEntryIsAnOrthologAndNoProtein() {
    Everything all = Everything.of(oma(5, "P00001", "CAEEL14858"), oma(6, "P00003", "CAEEL14858"));
    assertEquals(
        List.of(
            new Orthology(List.of(Rows.at(5)), "P00001", "", "CAEEL14858"),
            new Orthology(List.of(Rows.at(6)), "P00003", "", "CAEEL14858")),
        all.orthologies());
    assertEquals(List.of(new OmaEntry("CAEEL14858", FLY)), all.omaEntries());
    assertEquals(
        List.of("P00001", "P00003"), all.proteins().stream().map(Protein::accession).toList());
  }

  @Test
  void recordsOfSeveralGenerationsAreOneWithTheLargestNumbers() {
    List<SourceRecord> records =
        Everything.of(
                Rows.counting(7, "P00001", 119, 80),
                Rows.counting(2, "P00001", -1, 100),
                Rows.counting(1, "P00002", 3, 3),
                Rows.counting(1, "P00000", -1, 3),
                Rows.interaction(3, Rows.party("P00009"), Rows.party("P00008")))
            .records();
    assertEquals(
        List.of(
            new SourceRecord(List.of(Rows.at(1)), "P00000", -1, 3, false),
            new SourceRecord(List.of(Rows.at(2), Rows.at(7)), "P00001", 119, 100, true),
            new SourceRecord(List.of(Rows.at(1)), "P00002", 3, 3, false)),
        records);
  }
}
