package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.report.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionParserTest {
  private static final String MI = "http://purl.obolibrary.org/obo/MI_";

  @Test
  void aRowOfTfsNamesTheFactorAndARowOfTargetsTheTarget() {
    ParsedRecord record =
        Records.with(
            """
            tfs: 'X,P22222,2,GTRD,one hybrid,1%5Buid%5D,No'
            targets: 'Y,P33333,3,GTRD,one hybrid,1%5Buid%5D,Yes'
            """);
    List<InteractionRow> rows = Records.rows(record, InteractionRow.class);
    assertEquals(new Party("P22222", List.of("X"), List.of("2")), rows.get(0).factor());
    assertEquals(new Party("P11111", List.of(), List.of()), rows.get(0).target());
    assertEquals("P11111", rows.get(1).factor().accession());
    assertEquals("P33333", rows.get(1).target().accession());
    assertEquals(new Location("r.md", 10), rows.get(1).at());
    assertEquals("P11111", rows.get(1).record());
    assertEquals("", Records.findings(record));
  }

  @Test
  void theFormsOfAllGenerationsMeanTheSame() {
    List<String> forms =
        List.of(
            "X,P22222,2.0; 3,GTRD; TRED,selex; one hybrid,&ensp;<a href=\"http://x/?term=7; 8%5Buid%5D\" "
                + "target=\"_blank\"><i uk-icon=\"icon: link\"></i>Pubmed</a>",
            "X,P22222,2;3,GTRD; TRED,selex; one hybrid,&ensp;<a href=\"http://x/?term=7%5Buid%5D+OR+"
                + "8%5Buid%5D+OR+7%5Buid%5D\" target=\"_blank\"><i uk-icon=\"icon: link\"></i>Pubmed</a>",
            " X , P22222 ,2;3;2, GTRD;TRED;gtrd ,SELEX;one hybrid,7%5Buid%5D+OR+8%5Buid%5D");
    Evidence expected =
        new Evidence(
            List.of("GTRD", "TRED"),
            List.of(MI + "0657", MI + "0432"),
            List.of("7", "8"),
            Optional.empty());
    for (String form : forms) {
      InteractionRow row = only("targets: '" + form + "'\n");
      assertEquals(expected, row.evidence());
      assertEquals(new Party("P22222", List.of("X"), List.of("2", "3")), row.target());
    }
  }

  @ParameterizedTest
  @CsvSource({"Yes, true", "No, false"})
  void theFlagIsReadWhereThereIsOne(String flag, boolean smallScale) {
    InteractionRow row = only("tfs: 'X,P22222,2,GTRD,one hybrid,1," + flag + "'\n");
    assertEquals(Optional.of(smallScale), row.evidence().smallScale());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-|''",
        "''|''",
        "Na|Na",
        "NA|NA",
        "A; B;C|A,B,C",
        "A;-;A; ;B|A,B",
        "si:ch73-281k2.5|si:ch73-281k2.5",
        "Ddit3::Cebpa|Ddit3::Cebpa",
        "Dmel\\CG7786|Dmel\\CG7786",
        "YD149 YEAST|YD149 YEAST"
      })
  void namesAreTakenAsPrintedAndNaIsOne(String cell, String names) {
    InteractionRow row = only("tfs: '" + cell + ",P22222,2,GTRD,one hybrid,1'\n");
    assertEquals(names, String.join(",", row.factor().names()));
  }

  @ParameterizedTest
  @CsvSource({"-, ''", "'', ''", "NA, ''", "2;3, '2,3'", "2.0; 2, 2"})
  void missingGeneIdsAreNone(String cell, String ids) {
    ParsedRecord record = Records.with("tfs: 'X,P22222," + cell + ",GTRD,one hybrid,1'\n");
    InteractionRow row = Records.only(record, InteractionRow.class);
    assertEquals("", Records.findings(record));
    assertEquals(ids, String.join(",", row.factor().geneIds()));
  }

  /** What is wrong with a good row, and what then is left of genes / databases / methods / ids. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X,P22222,2;2x,GTRD,selex,1|GENE_ID|2/GTRD/0657/1",
        "X,P22222,2,GTRD,selex,x;1;0|PUBMED_ID, 9 PUBMED_ID|2/GTRD/0657/1",
        "X,P22222,2,-,selex,1|NO_DATABASE|2//0657/1",
        "X,P22222,2,,selex,1|NO_DATABASE|2//0657/1",
        "X,P22222,2,GTRD,-,1|NO_METHOD|2/GTRD//1",
        "X,P22222,2,GTRD;NewDB,selex,1|UNKNOWN_DATABASE|2/GTRD,NewDB/0657/1",
        "X,P22222,2,GTRD,selex;-,-|''|2/GTRD/0657/",
        "X,P22222,2,TFactS_via_DoRothea,selex,1|''|2/TFactS_via_DoRothEA/0657/1",
        "X,P22222,2,HTRIdb,array technology/selex,1|''|2/HTRI/0008,0657/1"
      })
  void aBadValueIsLeftOutWithAWarningAndItsRowKept(String row, String reasons, String left) {
    ParsedRecord record = Records.with("tfs: '" + row + "'\n");
    assertEquals(reasons.isEmpty() ? "" : "9 " + reasons, Records.findings(record));
    InteractionRow kept = Records.only(record, InteractionRow.class);
    assertEquals(
        left,
        String.join(
            "/",
            String.join(",", kept.factor().geneIds()),
            String.join(",", kept.evidence().databases()),
            String.join(",", kept.evidence().methods()).replace(MI, ""),
            String.join(",", kept.evidence().articles())));
  }

  @Test
  void anUnknownMethodIsKeptUnderAnIriOfItsOwn() {
    ParsedRecord record = Records.with("tfs: 'X,P22222,2,GTRD,New method,1'\n");
    assertEquals("9 UNKNOWN_METHOD", Records.findings(record));
    assertEquals(
        List.of("https://w3id.org/tflink-rdf/method-label/New%20method"),
        Records.only(record, InteractionRow.class).evidence().methods());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "X,P22222,2,GTRD,selex|ROW_FIELDS|5 fields, expected 6 or 7",
        "X,P22222,2,GTRD,selex,1,No,x|ROW_FIELDS|8 fields, expected 6 or 7",
        "X,Y,P22222,2,GTRD,selex,1|ROW_ACCESSION|'Y'",
        "X,,2,GTRD,selex,1|ROW_ACCESSION|''",
        "X,P22222-2,2,GTRD,selex,1|ROW_ACCESSION|'P22222-2'",
        "X,P22222,2,GTRD,selex,1,|ROW_FLAG|'', expected Yes or No",
        "X,P22222,2,GTRD,selex,1,yes|ROW_FLAG|'yes', expected Yes or No"
      })
  void aBadRowIsLostAloneAndReportedOnce(String row, String reason, String detail) {
    String good = "X,P22222,2,GTRD,selex,1";
    ParsedRecord record = Records.with("tfs: '" + good + "\n\n  " + row + "\n\n  " + good + "'\n");
    assertEquals("11 " + reason, Records.findings(record));
    assertEquals(detail, Records.finding(record).detail());
    assertEquals("tfs", Records.finding(record).field());
    assertEquals(row, Records.finding(record).excerpt());
    assertEquals(2, Records.rows(record, InteractionRow.class).size());
    assertEquals(4, record.read());
  }

  private static InteractionRow only(String yaml) {
    return Records.only(Records.with(yaml), InteractionRow.class);
  }
}
