package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrthologParserTest {
  private static final String TAXON = "http://purl.uniprot.org/taxonomy/";

  @Test
  void linkedBareAndOmaIdsAreToldApart() {
    List<OrthologRow> rows =
        Records.rows(
            orthologs(
                "[{\"species\": \"Homo sapiens\", \"id\": "
                    + "[\"<a href=\\\"/protein/p59998\\\">P59998</a>\", \"F8WCF6\"]}, "
                    + "{\"species\": \"Caenorhabditis elegans\", \"id\": [\"CAEEL14858\"]}]"),
            OrthologRow.class);
    assertEquals(
        List.of(
            "P59998 false true " + TAXON + 9606,
            "F8WCF6 false false " + TAXON + 9606,
            "CAEEL14858 true false " + TAXON + 6239),
        rows.stream()
            .map(o -> o.ortholog() + " " + o.oma() + " " + o.linked() + " " + o.organism())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"''", "-", "[]"})
  void noneAreNoRows(String json) {
    assertEquals(1, orthologs(json).read());
  }

  @Test
  void aBadIdIsLostAlone() {
    ParsedRecord record =
        orthologs(
            "[{\"species\": \"Homo sapiens\", \"id\": [\"F8WCF6\", \"ENSG1\", \"<b>x</b>\"]}]");
    assertEquals("9 ORTHOLOG_ID, 9 ORTHOLOG_ID", Records.findings(record));
    assertEquals(4, record.read());
    assertEquals(1, Records.rows(record, OrthologRow.class).size());
  }

  @Test
  void aProteinIsNotItsOwnOrtholog() {
    ParsedRecord record =
        orthologs("[{\"species\": \"Homo sapiens\", \"id\": [\"F8WCF6\", \"P11111\"]}]");
    assertEquals("9 ORTHOLOG_ID", Records.findings(record));
    assertEquals(1, Records.rows(record, OrthologRow.class).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"species\": \"Homo sapiens\"",
        "none",
        "{\"species\": \"Homo sapiens\", \"id\": [\"F8WCF6\"]}"
      })
  void unreadableJsonIsOneRowLost(String json) {
    ParsedRecord record = orthologs(json);
    assertEquals("9 ORTHOLOGS_JSON", Records.findings(record));
    assertEquals(2, record.read());
  }

  @Test
  void anElementWithoutSpeciesOrIdsIsLostAlone() {
    ParsedRecord record =
        orthologs(
            "[{\"id\": [\"F8WCF6\"]}, {\"species\": \"Homo sapiens\"}, "
                + "{\"species\": \"Mus musculus\", \"id\": [\"P59999\"]}]");
    assertEquals("9 ORTHOLOGS_JSON, 9 ORTHOLOGS_JSON", Records.findings(record));
    assertEquals("P59999", Records.only(record, OrthologRow.class).ortholog());
  }

  @Test
  void anUnknownSpeciesIsAWarning() {
    ParsedRecord record = orthologs("[{\"species\": \"Bos taurus\", \"id\": [\"P59999\"]}]");
    assertEquals("9 UNKNOWN_ORGANISM", Records.findings(record));
    assertEquals(
        "https://w3id.org/tflink-rdf/organism/Bos%20taurus",
        Records.only(record, OrthologRow.class).organism());
  }

  private static ParsedRecord orthologs(String json) {
    return Records.with("orthologs: '" + json + "'\n");
  }
}
