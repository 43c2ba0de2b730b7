package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.FLY;
import static io.github.tflinkrdf.gather.Rows.HUMAN;
import static io.github.tflinkrdf.gather.Rows.evidence;
import static io.github.tflinkrdf.gather.Rows.party;
import static io.github.tflinkrdf.gather.Rows.place;
import static io.github.tflinkrdf.gather.Rows.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.record.Evidence;
import io.github.tflinkrdf.record.Place;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.record.SequenceRow;
import io.github.tflinkrdf.record.SiteRow;
import io.github.tflinkrdf.report.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of pages, tables, GFF3 and FASTA, which print the same ids. */
class SitesOfTablesTest {
  private static final String ID = "TFLinkSS09282705";
  private static final Optional<Place> UNPLACED =
      Optional.of(new Place(Place.NO_ASSEMBLY, "chr4", 11, 14));

  @TempDir Path folder;

  private static SiteRow ofTable(int line, Optional<Place> place, char strand, String organism) {
    Evidence evidence = evidence(List.of("ORegAnno"), List.of("m:1"), List.of("77"), true);
    Location at = new Location("sites.tsv", line);
    return new SiteRow(at, "", ID, party("P00001", "a"), organism, place, strand, evidence);
  }

  private static SiteRow ofGff3(int line) {
    Evidence evidence = evidence(List.of("REDfly"), List.of(), List.of(), null);
    Location at = new Location("sites.gff3", line);
    return new SiteRow(at, "", ID, party("P00001", "a"), "", UNPLACED, '.', evidence);
  }

  private static SequenceRow ofFasta(int line, Optional<Place> place, String organism) {
    Location at = new Location("sites.fasta", line);
    return new SequenceRow(at, "", ID, party("P00001", "a"), organism, place, "ACGT");
  }

  @Test
  void pageTableFeatureAndSequenceOfOneIdAreOneSite() {
    Row[] rows = {
      site(3, ID, place("hg38", 10, 14), '.', "JASPAR"),
      ofTable(2, place("hg38", 10, 14), '-', HUMAN),
      ofGff3(4),
      ofFasta(1, place("hg38", 10, 14), HUMAN)
    };
    List<Row> shuffled = new ArrayList<>(List.of(rows));
    for (long seed = 0; seed < 12; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      Everything all = Everything.of(shuffled, folder, seed % 2 == 0 ? 0 : Everything.IN_MEMORY);
      assertEquals(List.of(), all.findings());
      assertEquals(1, all.sites().size());
      BindingSite site = all.sites().get(0);
      assertEquals(4, site.from().size());
      assertEquals(List.of("JASPAR", "ORegAnno", "REDfly"), site.databases());
      assertEquals("ACGT", site.sequence());
      assertEquals(
          "hg38 11-14 -",
          site.assembly() + " " + site.low() + "-" + site.high() + " " + site.strand());
    }
  }

  @Test
  void aRowOfATableIsOnTheRecordOfNoProtein() {
    Everything all = Everything.of(ofTable(2, place("hg38", 10, 14), '-', HUMAN));
    assertEquals(List.of("P00001"), all.proteins().stream().map(Protein::accession).toList());
    assertTrue(all.proteins().get(0).factor());
  }

  @Test
  void aSiteOfGff3AloneHasNoPlaceAndIsWarnedOfOnce() {
    Everything all = Everything.of(ofGff3(4), ofGff3(2), ofFasta(1, Optional.empty(), ""));
    assertEquals(List.of("sites.gff3:2: TFL-V25"), findings(all));
    BindingSite site = all.sites().get(0);
    assertFalse(site.located());
    assertEquals(-1, site.sourceStart());
    assertEquals("", site.assembly());
    assertEquals(3, site.from().size());
  }

  @Test
  void aFeatureWithAPlaceFromElsewhereIsNotWarnedOf() {
    assertEquals(
        List.of(),
        findings(Everything.of(ofGff3(4), ofTable(1, place("hg38", 10, 14), '-', HUMAN))));
  }

  @Test
  void aTableThatContradictsAnotherIsFoundInItsFileWithoutTheKeyOfAPage() {
    Everything all =
        Everything.of(
            ofTable(1, place("hg38", 10, 14), '-', HUMAN),
            ofTable(2, place("hg38", 10, 15), '-', HUMAN));
    assertEquals(List.of("sites.tsv:2: TFL-R07"), findings(all));
    assertEquals("", all.findings().get(0).field());
  }

  @Test
  void aHumanAssemblyInARowOfTheFlyIsWarnedOfAndClaimsNoPosition() {
    Everything all =
        Everything.of(
            ofTable(2, place("hg38", 10, 14), '-', FLY), ofFasta(1, place("hg38", 10, 14), HUMAN));
    assertEquals(List.of("sites.fasta:1: TFL-V11"), findings(all));
    assertEquals(FLY, all.proteins().get(0).organism());
    BindingSite site = all.sites().get(0);
    assertFalse(site.located());
    assertEquals(
        "hg38 chr4 10 14",
        site.assembly()
            + " "
            + site.chromosome()
            + " "
            + site.sourceStart()
            + " "
            + site.sourceEnd());
  }

  @Test
  void theAssemblyOfASequenceGivesTheOrganismOnlyIfNoRowDoes() {
    assertEquals(
        HUMAN,
        Everything.of(ofFasta(1, place("hg38", 10, 14), HUMAN), ofFasta(2, Optional.empty(), ""))
            .proteins()
            .get(0)
            .organism());
    Everything two =
        Everything.of(
            ofFasta(1, place("hg38", 10, 14), HUMAN),
            ofFasta(2, place("hg38", 10, 14), HUMAN),
            ofTable(3, Optional.empty(), '.', FLY));
    assertEquals(FLY, two.proteins().get(0).organism());
  }

  @Test
  void theFirstRowOfAProteinIsFoundAmongFilesWhateverTheirOrder() {
    Everything all =
        Everything.of(
            ofTable(9, Optional.empty(), '.', HUMAN),
            ofFasta(7, Optional.empty(), ""),
            ofFasta(5, Optional.empty(), ""),
            ofTable(8, Optional.empty(), '.', HUMAN));
    assertEquals(List.of(new Location("sites.fasta", 5)), all.proteins().get(0).from());
  }

  private static List<String> findings(Everything all) {
    return all.findings().stream().map(f -> f.where() + ": " + f.reason().code()).toList();
  }
}
