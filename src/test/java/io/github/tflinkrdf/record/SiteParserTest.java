package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteParserTest {
  private static final String LINK =
      "&ensp;<a href=\"https://www.ncbi.nlm.nih.gov/pubmed/?term=7%5Buid%5D\" target=\"_blank\">"
          + "<i uk-icon=\"icon: link\"></i>Pubmed</a>";

  @Test
  void theThreeFormsMeanTheSame() {
    Place place = new Place("dm6", "chr3L", 10, 20);
    for (String row :
        List.of(
            "TFLinkLT1,selex," + LINK + ",ORegAnno,dm6,chr3L,10,20,-",
            "TFLinkLT1,selex," + LINK + ",ORegAnno,Yes,dm6,3L,10.0,20.0,-",
            "TFLinkLT1,P11111,Abc1,Drosophila melanogaster,dm6,chr3L,10,20,-,dm6&position=chr3L:10-20,"
                + "selex,7%5Buid%5D,ORegAnno,Yes,0")) {
      SiteRow site = only(row);
      assertEquals("TFLinkLT1", site.siteId());
      assertEquals("P11111", site.factor().accession());
      assertEquals("http://purl.uniprot.org/taxonomy/7227", site.organism());
      assertEquals(Optional.of(place), site.place());
      assertEquals('-', site.strand());
      assertEquals(List.of("7"), site.evidence().articles());
      assertEquals(List.of("ORegAnno"), site.evidence().databases());
      assertEquals(row.contains("Yes"), site.evidence().smallScale().orElse(false));
    }
  }

  @Test
  void aLongRowNamesItsOwnFactorAndOrganism() {
    SiteRow site =
        only("TFLinkSS1,P22222,A;B,Homo sapiens,hg38,chr1,10,20,+,-,selex,7,ORegAnno,No,-");
    assertEquals(new Party("P22222", List.of("A", "B"), List.of()), site.factor());
    assertEquals("http://purl.uniprot.org/taxonomy/9606", site.organism());
  }

  @Test
  void aLongRowWithoutAnOrganismHasThatOfItsRecord() {
    SiteRow site = only("TFLinkSS1,P22222,-,-,dm6,chr1,10,20,+,-,selex,7,ORegAnno,No,-");
    assertEquals("http://purl.uniprot.org/taxonomy/7227", site.organism());
    assertEquals(List.of(), site.factor().names());
  }

  @ParameterizedTest
  @CsvSource({"'-,-,-,-,-'", "'dm6,-,-,-,-'", "',,,,'"})
  void withoutCoordinatesASiteHasNoPlaceAndNoStrand(String coordinates) {
    SiteRow site = only("TFLinkLT1,selex,7,JASPAR," + coordinates);
    assertEquals(Optional.empty(), site.place());
    assertEquals('.', site.strand());
  }

  @ParameterizedTest
  @CsvSource({
    "ORegAnno, -, -",
    "ORegAnno, +, +",
    "REDfly, -, .",
    "REDfly, +, +",
    "REDfly;ORegAnno, -, -",
    "ORegAnno, ., .",
    "ORegAnno, '', .",
    "-, -, ."
  })
  void aMinusOfADatabaseThatPrintsNoStrandIsUnknown(String databases, String printed, char strand) {
    String row = "TFLinkLT1,selex,7,%s,dm6,chr1,10,20,%s".formatted(databases, printed);
    assertEquals(strand, only(row).strand());
  }

  @ParameterizedTest
  @CsvSource({"saccer1, sacCer1", "GRCh38, hg38", "dm6, dm6"})
  void assembliesHaveOneSpelling(String printed, String label) {
    SiteRow site = only("TFLinkLT1,selex,7,JASPAR," + printed + ",chr1,10,20,+");
    assertEquals(label, site.place().orElseThrow().assembly());
  }

  @Test
  void anAssemblyThatTheTableLacksIsAWarningAndTheRowKept() {
    ParsedRecord record = site("TFLinkLT1,selex,7,JASPAR,dm99,chr4,10,20,+");
    assertEquals("9 UNKNOWN_ASSEMBLY", Records.findings(record));
    assertEquals(10, Records.only(record, SiteRow.class).place().orElseThrow().start());
  }

  @Test
  void whetherAnAssemblyIsOfAnotherOrganismIsNotForOneRecordToSay() {
    assertEquals("", Records.findings(site("TFLinkLT1,selex,7,JASPAR,hg38,chr4,10,20,+")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TFLinkLT1,selex,7,JASPAR,dm6,chr1,10,20|ROW_FIELDS",
        "LT1,selex,7,JASPAR,dm6,chr1,10,20,+|SITE_ID",
        "TFLinkLT1,selex,7,JASPAR,Maybe,dm6,chr1,10,20,+|ROW_FLAG",
        "TFLinkLT1,selex,7,JASPAR,dm6,chr1,x,20,+|SITE_COORDINATES",
        "TFLinkLT1,selex,7,JASPAR,dm6,chr1,-,20,+|SITE_COORDINATES",
        "TFLinkLT1,selex,7,JASPAR,dm6,-,10,20,+|SITE_COORDINATES",
        "TFLinkLT1,selex,7,JASPAR,-,chr1,10,20,+|SITE_COORDINATES",
        "TFLinkLT1,selex,7,JASPAR,dm6,chr 1,10,20,+|SITE_COORDINATES",
        "TFLinkLT1,selex,7,JASPAR,dm6,chr1,20,10,+|SITE_COORDINATES",
        "TFLinkLT1,selex,7,JASPAR,dm6,chr1,10,9999999999,+|SITE_COORDINATES",
        "TFLinkLT1,selex,7,JASPAR,dm6,chr1,10,20,x|SITE_COORDINATES",
        "TFLinkSS1,Q,A,Homo sapiens,hg38,chr1,1,2,+,-,selex,7,JASPAR,No,-|ROW_ACCESSION"
      })
  void aBadSiteIsLostAndReportedOnce(String row, String reason) {
    ParsedRecord record = site(row);
    assertEquals("9 " + reason, Records.findings(record));
    assertEquals(1, record.rows().size());
    assertEquals(2, record.read());
  }

  private static ParsedRecord site(String row) {
    return Records.with("binding_sites: '" + row + "'\n");
  }

  private static SiteRow only(String row) {
    return Records.only(site(row), SiteRow.class);
  }
}
