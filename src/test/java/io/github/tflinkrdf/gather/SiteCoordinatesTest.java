package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.at;
import static io.github.tflinkrdf.gather.Rows.place;
import static io.github.tflinkrdf.gather.Rows.sequence;
import static io.github.tflinkrdf.gather.Rows.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteCoordinatesTest {
  private static final String ID = "TFLinkSS00000001";
  private static final String ZERO_BASED = "ZeroBasedHalfOpen";
  private static final String ONE_BASED = "OneBasedClosed";
  private static final String UNDETERMINED = "Undetermined";

  @Test
  void aSequenceAsLongAsTheDifferenceIsZeroBasedHalfOpen() {
    assertLocated(ZERO_BASED, 11, 14, sequence(1, ID, place("hg38", 10, 14), "ACGT"));
  }

  @Test
  void aSequenceLongerByOneIsOneBasedClosed() {
    assertLocated(ONE_BASED, 10, 14, sequence(1, ID, place("hg38", 10, 14), "ACGTA"));
  }

  @Test
  void theSequenceDecidesAgainstTheTableOfDatabases() {
    assertLocated(
        ONE_BASED,
        10,
        14,
        site(1, ID, place("hg38", 10, 14), '+', "ORegAnno"),
        sequence(2, ID, place("hg38", 10, 14), "ACGTA"));
  }

  @Test
  void aSequenceOfAnotherLengthIsAWarningAndClaimsNoPosition() {
    Everything all =
        Everything.of(
            site(1, ID, place("hg38", 10, 14), '+', "REDfly"),
            sequence(7, ID, place("hg38", 10, 14), "ACGTAC"));
    assertNotLocated(UNDETERMINED, all.sites().get(0));
    assertEquals(
        List.of(Reason.SEQUENCE_LENGTH), all.findings().stream().map(Finding::reason).toList());
    assertEquals(at(7), all.findings().get(0).where());
  }

  @Test
  void withoutSequenceTheTableOfDatabasesDecides() {
    assertLocated(ZERO_BASED, 11, 14, site(1, ID, place("hg38", 10, 14), '+', "ORegAnno"));
    assertLocated(ONE_BASED, 10, 14, site(1, ID, place("hg38", 10, 14), '.', "REDfly"));
    assertLocated(ONE_BASED, 10, 14, site(1, ID, place("hg38", 10, 14), '.', "GTRD", "REDfly"));
  }

  @Test
  void databasesThatDisagreeOrDoNotSayLeaveItUndetermined() {
    assertNotLocated(UNDETERMINED, only(site(1, ID, place("hg38", 10, 14), '+', "JASPAR")));
    assertNotLocated(UNDETERMINED, only(site(1, ID, place("hg38", 10, 14), '+')));
    assertNotLocated(
        UNDETERMINED, only(site(1, ID, place("hg38", 10, 14), '+', "ORegAnno", "REDfly")));
  }

  @Test
  void aSiteWithoutPlaceHasNoConventionAndNoPosition() {
    Everything all =
        Everything.of(
            site(1, ID, Optional.empty(), '.', "ORegAnno"),
            sequence(2, ID, Optional.empty(), "ACGT"));
    BindingSite site = all.sites().get(0);
    assertNotLocated("", site);
    assertEquals("", site.assembly());
    assertEquals(-1, site.sourceStart());
    assertEquals("ACGT", site.sequence());
    assertEquals(List.of(), all.findings());
  }

  @Test
  void aPlaceThatIsNoStretchOfAChromosomeIsNotClaimed() {
    assertNotLocated(ONE_BASED, only(site(1, ID, place("hg38", 0, 14), '+', "REDfly")));
    assertNotLocated(ONE_BASED, only(site(1, ID, place("hg38", 15, 14), '+', "REDfly")));
    assertNotLocated(ZERO_BASED, only(site(1, ID, place("hg38", 14, 14), '+', "ORegAnno")));
    int max = Integer.MAX_VALUE;
    assertNotLocated(ZERO_BASED, only(site(1, ID, place("hg38", max, max), '+', "ORegAnno")));
    assertLocated(ZERO_BASED, 1, 1, site(1, ID, place("hg38", 0, 1), '+', "ORegAnno"));
  }

  @Test
  void anAssemblyOfAnotherOrganismKeepsThePrintedNumbersOnly() {
    BindingSite site = only(site(1, ID, place("dm6", 10, 14), '+', "REDfly"));
    assertNotLocated(ONE_BASED, site);
    assertEquals("dm6", site.assembly());
    assertEquals(10, site.sourceStart());
  }

  @Test
  void anAssemblyThatNoTableHasIsClaimed() {
    assertLocated(ONE_BASED, 10, 14, site(1, ID, place("xx1", 10, 14), '+', "REDfly"));
  }

  private static BindingSite only(Row... rows) {
    List<BindingSite> sites = Everything.of(rows).sites();
    assertEquals(1, sites.size());
    return sites.get(0);
  }

  private static void assertLocated(String convention, int low, int high, Row... rows) {
    BindingSite site = only(rows);
    assertEquals(convention, site.convention());
    assertEquals(low, site.low());
    assertEquals(high, site.high());
  }

  private static void assertNotLocated(String convention, BindingSite site) {
    assertEquals(convention, site.convention());
    assertFalse(site.located());
    assertEquals(-1, site.high());
    assertEquals("", site.strand());
  }
}
