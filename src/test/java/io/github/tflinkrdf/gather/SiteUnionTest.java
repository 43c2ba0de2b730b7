package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.at;
import static io.github.tflinkrdf.gather.Rows.place;
import static io.github.tflinkrdf.gather.Rows.sequence;
import static io.github.tflinkrdf.gather.Rows.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteUnionTest {
  private static final String ID = "TFLinkSS00000001";

  @Test
  void aRowWithoutPlaceIsNoConflict() {
    Everything all =
        Everything.of(
            site(1, ID, Optional.empty(), '.', "REDfly"),
            site(2, ID, place("hg38", 10, 14), '-', "GTRD"));
    assertEquals(List.of("GTRD", "REDfly"), all.sites().get(0).databases());
    assertEquals(2, all.sites().get(0).from().size());
    assertEquals(List.of(), all.findings());
  }

  @Test
  void anUnknownStrandIsNoConflictAndTheKnownOneIsTaken() {
    Everything all =
        Everything.of(
            site(1, ID, place("hg38", 10, 14), '.', "REDfly"),
            site(2, ID, place("hg38", 10, 14), '-', "REDfly"));
    assertEquals("-", all.sites().get(0).strand());
    assertEquals(List.of(), all.findings());
  }

  @Test
  void anotherPlaceOrStrandUnderOneIdIsAnErrorForEachRow() {
    Everything all =
        Everything.of(
            site(1, ID, place("hg38", 11, 14), '+', "GTRD"),
            site(2, ID, place("hg38", 10, 14), '-', "HTRI"),
            site(3, ID, place("hg38", 10, 14), '+', "TRED"),
            site(3, ID, place("hg19", 10, 14), '+', "PAZAR"),
            site(3, ID, place("hg19", 10, 14), '+', "PAZAR"));
    BindingSite site = all.sites().get(0);
    assertEquals(1, all.sites().size());
    assertEquals("hg19", site.assembly());
    assertEquals(List.of("PAZAR"), site.databases());
    assertEquals(List.of(at(1), at(2), at(3)), conflicts(all));
  }

  @Test
  void anotherProteinUnderOneIdIsAnErrorAndTheRowLeavesNoTrace() {
    Everything all =
        Everything.of(
            site(1, ID, "P00009", place("hg38", 10, 14), '+', "GTRD"),
            site(2, ID, "P00001", place("hg38", 10, 14), '+', "HTRI"),
            site(4, ID, "P00008", Optional.empty(), '.', "HTRI"));
    assertEquals("P00001", all.sites().get(0).factor());
    assertEquals(List.of(at(1), at(4)), conflicts(all));
    assertEquals(List.of("P00001"), all.proteins().stream().map(Protein::accession).toList());
  }

  @Test
  void ofSeveralSequencesTheFirstInStringOrderIsKeptAndTheOthersAreErrors() {
    Everything all =
        Everything.of(
            sequence(1, ID, place("hg38", 10, 14), "TTTT"),
            site(2, ID, place("hg38", 10, 14), '+', "GTRD"),
            sequence(3, ID, place("hg38", 10, 14), "AAAA"),
            sequence(4, ID, Optional.empty(), "CCCC"),
            sequence(5, ID, Optional.empty(), "AAAA"));
    assertEquals("AAAA", all.sites().get(0).sequence());
    assertEquals(List.of(at(2), at(3), at(5)), all.sites().get(0).from());
    assertEquals(List.of(at(1), at(4)), conflicts(all));
  }

  private static List<Location> conflicts(Everything all) {
    return all.findings().stream()
        .filter(finding -> finding.reason() == Reason.SITE_CONFLICT)
        .map(Finding::where)
        .toList();
  }
}
