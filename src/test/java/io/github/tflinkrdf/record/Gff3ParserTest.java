package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gff3ParserTest {
  private static final Gff3Parser PARSER = new Gff3Parser(TableRow.VOCABULARY);
  private static final String ATTRIBUTES = "ID=TFLinkSS09282705;Name=Ouib;Note=Q9VHM6";

  private static String feature(String source, String start, String attributes) {
    return String.join(
        "\t", "chr3R", source, "TF_binding_site", start, "3322657", ".", "-", ".", attributes);
  }

  @Test
  void aFeatureNamesItsSiteFactorAndDatabase() {
    SiteRow site =
        TableRow.sound(feature("TFLink_from_REDfly", "3322643", ATTRIBUTES), PARSER::parse);
    assertEquals("TFLinkSS09282705", site.siteId());
    assertEquals(new Party("Q9VHM6", List.of("Ouib"), List.of()), site.factor());
    assertEquals("", site.organism());
    assertEquals(List.of("REDfly"), site.evidence().databases());
    assertEquals(List.of(), site.evidence().methods());
    assertEquals(Optional.empty(), site.evidence().smallScale());
  }

  @Test
  void theAssemblyOfItsNumbersIsNotKnown() {
    SiteRow site =
        TableRow.sound(feature("TFLink_from_REDfly", "3322643", ATTRIBUTES), PARSER::parse);
    assertEquals(
        Optional.of(new Place(Place.NO_ASSEMBLY, "chr3R", 3322643, 3322657)), site.place());
    assertEquals('.', site.strand());
  }

  @Test
  void aFeatureWithoutNumbersHasNoPlace() {
    String feature = String.join("\t", ".", "TFLink_from_JASPAR", "x", ".", ".", ".", ".", ".", "");
    SiteRow site = TableRow.sound(feature + ATTRIBUTES, PARSER::parse);
    assertEquals(Optional.empty(), site.place());
  }

  @Test
  void whatIsPercentEncodedIsDecodedAndAPlusStays() {
    String attributes = "ID=TFLinkSS1;Name=E%28spl%29+%3Bx;Note=Q9VHM6;Other=100%";
    SiteRow site = TableRow.sound(feature("TFLink_from_RED%66ly", "1", attributes), PARSER::parse);
    assertEquals(List.of("E(spl)+", "x"), site.factor().names());
    assertEquals(List.of("REDfly"), site.evidence().databases());
  }

  @ParameterizedTest
  @CsvSource({
    "TFLink_from_REDfly%3BORegAnno, REDfly;ORegAnno",
    "'TFLink_from_REDfly,ORegAnno', REDfly;ORegAnno",
    "TFLink_from_TFe_via_DoRothEA, TFe_via_DoRothEA",
    "TFLink_from_jaspar, JASPAR",
    "JASPAR, JASPAR"
  })
  void severalDatabasesAreToldApartWhereTheyCanBe(String source, String databases) {
    SiteRow site = TableRow.sound(feature(source, "1", ATTRIBUTES), PARSER::parse);
    assertEquals(List.of(databases.split(";")), site.evidence().databases());
  }

  @ParameterizedTest
  @CsvSource({
    "TFLink_from_REDfly_ORegAnno, 1, ID=TFLinkSS1;Note=Q9VHM6, UNKNOWN_DATABASE",
    "TFLink_from_, 1, ID=TFLinkSS1;Note=Q9VHM6, NO_DATABASE",
    "TFLink_from_REDfly, x, ID=TFLinkSS1;Note=Q9VHM6, SITE_COORDINATES",
    "TFLink_from_REDfly, 9999999, ID=TFLinkSS1;Note=Q9VHM6, SITE_COORDINATES",
    "TFLink_from_REDfly, ., ID=TFLinkSS1;Note=Q9VHM6, SITE_COORDINATES",
    "TFLink_from_REDfly, 1, ID=gene1;Note=Q9VHM6, SITE_ID",
    "TFLink_from_REDfly, 1, Note=Q9VHM6, SITE_ID",
    "TFLink_from_REDfly, 1, ID=TFLinkSS1, ROW_ACCESSION",
    "TFLink_from_REDfly, 1, '', SITE_ID"
  })
  void whatIsWrongWithAFeatureIsSaidOnce(
      String source, String start, String attributes, String reason) {
    TableRow<SiteRow> parsed = TableRow.of(feature(source, start, attributes), PARSER::parse);
    assertEquals(List.of(reason), parsed.reasons());
    assertEquals(reason.endsWith("DATABASE"), parsed.row().isPresent());
  }

  @Test
  void anotherNumberOfColumnsIsAnError() {
    assertEquals(List.of("ROW_FIELDS"), TableRow.of("chr1\tx", PARSER::parse).reasons());
  }

  @Test
  void aDirectiveOrCommentIsNoFeature() {
    TableRow<SiteRow> parsed = TableRow.of("##sequence-region chr3R 1 32079331", PARSER::parse);
    assertEquals(List.of(), parsed.reasons());
    assertEquals(Optional.empty(), parsed.row());
  }
}
