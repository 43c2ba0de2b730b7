package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tflinkrdf.source.InputFile;
import io.github.tflinkrdf.source.RecordReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordParserTest {
  private static final String ROWS =
      """
      orthologs: '[{"species": "Homo sapiens", "id": ["F8WCF6", "bad"]}]'
      tfs: 'X,P22222,2,GTRD,selex,1

        Y,P22222,2,GTRD,selex'
      binding_sites: TFLinkLT1,selex,7,JASPAR,-,-,-,-,-
      ---
      >TFLinkLT1;P11111;Abc1;-;-
      ACGT
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: protein|uniprot_accession: P1|3 RECORD_ACCESSION",
        "type: protein|uniprot_accession: '-'|3 RECORD_ACCESSION",
        "type: protein|layout: protein|1 RECORD_ACCESSION",
        "type: page|uniprot_accession: P11111|2 NOT_A_PROTEIN_RECORD",
        "layout: protein|uniprot_accession: P11111|1 NOT_A_PROTEIN_RECORD"
      })
  void aLostRecordIsOneErrorAndOneForEachOfItsRows(String type, String accession, String error) {
    ParsedRecord record = Records.parse("---\n" + type + "\n" + accession + "\n" + ROWS);
    String lost = " LOST_WITH_RECORD";
    assertEquals(
        String.join(", ", error, 5 + lost, 7 + lost, 8 + lost, 10 + lost, 4 + lost, 4 + lost),
        Records.findings(record));
    assertEquals(List.of(), record.rows());
    assertEquals(7, record.read());
  }

  @ParameterizedTest
  @CsvSource({"tfs", "targets", "binding_sites", "orthologs"})
  void aMissingListIsNoRow(String key) {
    ParsedRecord record = Records.with(key + ": '-'\n");
    assertEquals("", Records.findings(record));
    assertEquals(1, record.read());
  }

  @Test
  void aFileThatCannotBeReadCountsAsOneRowRejected() {
    ParsedRecord record = Records.parse("---\na: b: c\n---\n");
    assertEquals("2 BAD_YAML", Records.findings(record));
    assertEquals(1, record.read());
  }

  @Test
  void aSkippedFileCountsAsNothing() {
    InputFile met =
        new InputFile("README.md", false, () -> new ByteArrayInputStream(new byte[] {'#'}));
    ParsedRecord record = Records.newParser().parse(RecordReader.read(met));
    assertEquals("0 FILE_SKIPPED", Records.findings(record));
    assertEquals(0, record.read());
  }

  @Test
  void theSumIsCheckedWhereverARecordIsMade() {
    assertThrows(IllegalStateException.class, () -> new ParsedRecord(List.of(), List.of(), 1));
  }
}
