package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.tflinkrdf.report.Location;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderParserTest {
  private static final String ROW = "X,P22222,2,GTRD,selex,1";

  @Test
  void theHeaderIsARow() {
    ParsedRecord record = Records.with("jaspar_matrices: [\"MA0001.1\", \"MA0002.1\"]\n");
    assertEquals(
        new HeaderRow(
            new Location("r.md", 5),
            new Party("P11111", List.of("Abc1"), List.of("11")),
            "http://purl.uniprot.org/taxonomy/7227",
            true,
            true,
            List.of("MA0001.1", "MA0002.1"),
            OptionalInt.empty(),
            0),
        Records.only(record, HeaderRow.class));
    assertEquals(1, record.read());
  }

  @ParameterizedTest
  @CsvSource({"'-', ''", "Na, Na", "A; B; A, 'A,B'", "His2B; His2B:CG1, 'His2B,His2B:CG1'"})
  void namesAreSplit(String names, String expected) {
    HeaderRow header = header(Records.withHeader("Abc1", "'" + names + "'"));
    assertEquals(expected, String.join(",", header.protein().names()));
  }

  @ParameterizedTest
  @CsvSource({"'-', ''", "114456;445305, '114456,445305'", "'571', 571", "NA, ''"})
  void geneIdsAreSplit(String ids, String expected) {
    HeaderRow header = header(Records.withHeader("'11'", "'" + ids + "'"));
    assertEquals(expected, String.join(",", header.protein().geneIds()));
  }

  @ParameterizedTest
  @CsvSource({
    "transcription factor, true, false",
    "target gene, false, true",
    "transcription factor and target gene, true, true"
  })
  void theFunctionSaysWhatTheProteinIs(String function, boolean factor, boolean target) {
    ParsedRecord record = Records.withHeader("transcription factor and target gene", function);
    assertEquals(factor, header(record).factor());
    assertEquals(target, header(record).target());
    assertEquals("", Records.findings(record));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "title: P11111|title: P11112|3 TITLE",
        "title: P11111|layout: protein|1 TITLE",
        "transcription factor and target gene|transcription factor target gene|8 FUNCTION",
        "transcription factor and target gene|~|8 FUNCTION",
        "'11'|11;x|6 GENE_ID",
        "Drosophila melanogaster|Bos taurus|7 UNKNOWN_ORGANISM",
        "Drosophila melanogaster|'-'|7 NO_ORGANISM"
      })
  void aBadValueOfTheHeaderIsAWarning(String text, String replacement, String finding) {
    ParsedRecord record = Records.withHeader(text, replacement);
    assertEquals(finding, Records.findings(record));
    assertEquals(1, record.rows().size());
  }

  @Test
  void aKeyThatNoGenerationHasIsAWarning() {
    ParsedRecord record = Records.with("layout: protein\nnew_key: {a: [b]}\nother:\n");
    assertEquals("10 UNKNOWN_KEY, 11 UNKNOWN_KEY", Records.findings(record));
  }

  @Test
  void theKeysOfTflinksOwnSiteAreLeftOutSilently() {
    assertEquals(
        "",
        Records.findings(
            Records.with(
                """
                layout: protein
                tfs_download: a.tsv
                targets_download: ''
                bindingSites_download: b.tsv
                bindingSites_download_gff3: c.gff3
                binding_sites_ls: d.fasta
                """)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "'-', '', ''",
    "MA0001, 9 MATRIX_ID, ''",
    "'MA0001;MA0001.1;MA0002.1', 9 MATRIX_ID, 'MA0001.1,MA0002.1'"
  })
  void matricesAreChecked(String cell, String findings, String kept) {
    ParsedRecord record = Records.with("jaspar_matrices: '" + cell + "'\n");
    assertEquals(findings, Records.findings(record));
    assertEquals(kept, String.join(",", header(record).matrices()));
  }

  @Test
  void aFunctionThatIsNoneOfTheThreeSaysNothing() {
    String odd = "perhaps a transcription factor and target gene";
    HeaderRow header = header(Records.withHeader("transcription factor and target gene", odd));
    assertFalse(header.factor());
    assertFalse(header.target());
  }

  @Test
  void anOrganismThatIsMissingBecomesNoNode() {
    HeaderRow header = header(Records.withHeader("Drosophila melanogaster", "'-'"));
    assertEquals("", header.organism());
  }

  @Test
  void aRecordThatListsFewerThanItCountsSaysBothNumbers() {
    ParsedRecord record =
        Records.with("number_of_interactions: '5'\ntfs: " + ROW + "\ntargets: " + ROW + "\n");
    assertEquals("9 RECORD_INCOMPLETE", Records.findings(record));
    assertEquals("2 listed of 5", Records.finding(record).detail());
    assertEquals(OptionalInt.of(5), header(record).stated());
    assertEquals(2, header(record).listed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'1'", "1", "'0'"})
  void aRecordThatListsAllIsComplete(String number) {
    ParsedRecord record =
        Records.with("number_of_interactions: " + number + "\ntfs: " + ROW + "\n");
    assertEquals("", Records.findings(record));
  }

  @ParameterizedTest
  @CsvSource({"many, 9 INTERACTION_NUMBER", "'-1', 9 INTERACTION_NUMBER", "'', ''", "'-', ''"})
  void aNumberThatIsNoneIsLeftOut(String number, String findings) {
    ParsedRecord record = Records.with("number_of_interactions: '" + number + "'\n");
    assertEquals(findings, Records.findings(record));
    assertEquals(OptionalInt.empty(), header(record).stated());
  }

  private static HeaderRow header(ParsedRecord record) {
    return Records.only(record, HeaderRow.class);
  }
}
