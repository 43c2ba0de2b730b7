package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.source.Layout;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each layout of a table of interactions says the same in its own way. */
class InteractionTableTest {
  private static final String MI = "http://purl.obolibrary.org/obo/MI_";
  private static final String TAXON = "http://purl.uniprot.org/taxonomy/";
  private static final String V1 =
      "Q9H9S0|O94907|79923|22943|NANOG|DKK1|chromatin immunoprecipitation assay;inferred by"
          + " curator|19148141;29087512|Homo sapiens|GTRD;TRRUST|Yes|-|-|"
          + "Dr:Q9PWH3;Mm:O54908|Rn:D3Z9J1";

  @Test
  void aRowOfReleaseOneIsReadWhole() {
    ParsedRecord parsed = TableText.of(Layout.INTERACTIONS, V1);
    assertEquals("", Records.findings(parsed));
    InteractionRow row = TableText.only(parsed);
    assertEquals("t.tsv:2", row.at().toString());
    assertEquals("", row.record());
    assertEquals(new Party("Q9H9S0", List.of("NANOG"), List.of("79923")), row.factor());
    assertEquals(new Party("O94907", List.of("DKK1"), List.of("22943")), row.target());
    assertEquals(TAXON + "9606", row.organism());
    assertEquals(
        new Evidence(
            List.of("GTRD", "TRRUST"),
            List.of(MI + "0402", MI + "0364"),
            List.of("19148141", "29087512"),
            Optional.of(true)),
        row.evidence());
    assertEquals(Orthologs.NONE, row.factorOrthologs());
    assertEquals(
        List.of(
            new Ortholog("Q9PWH3", false, true, TAXON + "7955"),
            new Ortholog("O54908", false, true, TAXON + "10090"),
            new Ortholog("D3Z9J1", false, false, TAXON + "10116")),
        row.targetOrthologs().all());
    assertNotEquals(0, row.targetOrthologs().fingerprint());
  }

  @ParameterizedTest
  @EnumSource(names = {"INTERACTIONS_OLD", "INTERACTIONS_CSV", "INTERACTIONS_V03"})
  void anOlderRowHasNeitherFlagNorOrthologs(Layout layout) {
    String in = layout == Layout.INTERACTIONS_OLD ? "," : ";";
    InteractionRow row =
        TableText.only(
            TableText.of(
                layout,
                "P10275|P84243|367|3020;3021|AR|H3-3A; H3-3B|inferred by curator;selex|1;2|Homo sapiens|GTRD;HTRI"
                    .replace(";30", in + "30")
                    .replace(";selex", in + "selex")
                    .replace("1;2", "1" + in + "2")
                    .replace(";HTRI", in + "HTRI")));
    assertEquals(List.of("H3-3A", "H3-3B"), row.target().names());
    assertEquals(List.of("3020", "3021"), row.target().geneIds());
    assertEquals(List.of(MI + "0364", MI + "0657"), row.evidence().methods());
    assertEquals(List.of("1", "2"), row.evidence().articles());
    assertEquals(2, row.evidence().databases().size());
    assertEquals(Optional.empty(), row.evidence().smallScale());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TARGETS_OF targets_of_A0AVK6.tsv",
        "TARGETS_OF some/folder/TFLink_targets_of_A0AVK6.tsv.gz",
        "FACTORS_OF tfs_of_A0AVK6.tsv",
        "FACTORS_OF C:\\TFLink_tfs_of_A0AVK6.tsv.zst"
      })
  void theNameOfTheFileGivesTheOtherProtein(String layoutAndName) {
    String[] parts = layoutAndName.split(" ");
    Layout layout = Layout.valueOf(parts[0]);
    String table =
        String.join("\t", layout.columns())
            + "\nQ8N4A0\t100528030,8693\tGALNT4\tselex,one hybrid\t1,2\tHomo sapiens\tGTRD\tNo\n";
    InteractionRow row = TableText.only(TableText.parse(parts[1], table));
    Party listed = new Party("Q8N4A0", List.of("GALNT4"), List.of("100528030", "8693"));
    Party named = new Party("A0AVK6", List.of(), List.of());
    assertEquals(layout == Layout.TARGETS_OF ? named : listed, row.factor());
    assertEquals(layout == Layout.TARGETS_OF ? listed : named, row.target());
    assertEquals(Optional.of(false), row.evidence().smallScale());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "targets.tsv", "targets_of_NANOG.tsv", "targets_of_a0avk6.tsv"})
  void aNameWithoutAnAccessionLosesTheFileWithOneError(String name) {
    String row = "Q8N4A0\t1\tA\tselex\t1\tHomo sapiens\tGTRD\tNo\n";
    String table = String.join("\t", Layout.TARGETS_OF.columns()) + "\n" + row.repeat(20_000);
    ParsedRecord parsed = TableText.parse(name, table);
    assertEquals("1 TABLE_NAME", Records.findings(parsed));
    assertEquals(1, parsed.read());
  }

  @ParameterizedTest
  @CsvSource({"-, -", "'', ''", "NA, -", "854775.0, 854775", "12;NA;13, 12;13"})
  void geneIdsAreMissingInEveryDialect(String printed, String read) {
    ParsedRecord parsed =
        TableText.of(Layout.INTERACTIONS, V1.replace("|22943|", "|" + printed + "|"));
    assertEquals("", Records.findings(parsed));
    assertEquals(Cells.list(read), TableText.only(parsed).target().geneIds());
  }

  @ParameterizedTest
  @CsvSource({"Na, Na", "NA, NA", "-, ''", "'', ''", "'ADE5,7', 'ADE5,7'", "\\x(y)', \\x(y)'"})
  void aNameIsNeverMissingForBeingCalledNa(String printed, String read) {
    for (Layout layout : List.of(Layout.INTERACTIONS, Layout.INTERACTIONS_OLD)) {
      String row = V1.replace("|DKK1|", "|" + printed + "|");
      String[] cells = row.split("\\|", -1);
      String fitting = String.join("|", Arrays.copyOf(cells, layout.columns().size()));
      ParsedRecord parsed = TableText.of(layout, fitting);
      List<String> expected = read.isEmpty() ? List.of() : List.of(read);
      assertEquals(expected, TableText.only(parsed).target().names());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "|Yes|, |yes|, ROW_FLAG",
    "|Yes|, ||, ROW_FLAG",
    "Q9H9S0, NANOG, ROW_ACCESSION",
    "O94907, O94907-2, ROW_ACCESSION",
    "|Yes, '', ROW_FIELDS",
    "|Yes, |Yes|, ROW_FIELDS",
    "19148141, PMC1, PUBMED_ID",
    "22943, x, GENE_ID",
    "GTRD, Mine, UNKNOWN_DATABASE",
    "GTRD;TRRUST, -, NO_DATABASE",
    "inferred by curator, by guess, UNKNOWN_METHOD",
    "Homo sapiens, Homo erectus, UNKNOWN_ORGANISM",
    "Homo sapiens, -, NO_ORGANISM",
    "Dr:Q9PWH3, Xx:Q9PWH3, ORTHOLOG_CELL",
    "Dr:Q9PWH3, dr:Q9PWH3, ORTHOLOG_CELL",
    "Dr:Q9PWH3, Q9PWH3, ORTHOLOG_CELL",
    "Dr:Q9PWH3, Dr:nothing, ORTHOLOG_CELL",
    "Dr:Q9PWH3, Hs:O94907, ORTHOLOG_CELL"
  })
  void everyRowIsWarnedOfWhateverWasReadBefore(String part, String broken, String reason) {
    String bad = V1.replace(part, broken);
    ParsedRecord parsed = TableText.of(Layout.INTERACTIONS, V1, bad, V1, bad);
    assertEquals("3 " + reason + ", 5 " + reason, Records.findings(parsed));
    assertEquals(4, parsed.read());
  }

  @Test
  void omaEntriesAreOrthologs() {
    ParsedRecord parsed = TableText.of(Layout.INTERACTIONS, V1.replace("D3Z9J1", "RATNO14858"));
    List<Ortholog> all = TableText.only(parsed).targetOrthologs().all();
    assertEquals(new Ortholog("RATNO14858", true, false, TAXON + "10116"), all.get(2));
  }

  @Test
  void whatRowsRepeatIsOneInMemory() {
    String other = V1.replace("Q9H9S0", "P10275");
    ParsedRecord parsed = TableText.of(Layout.INTERACTIONS, V1, other);
    List<InteractionRow> rows = Records.rows(parsed, InteractionRow.class);
    assertSame(rows.get(0).evidence(), rows.get(1).evidence());
    assertSame(rows.get(0).target(), rows.get(1).target());
    assertSame(rows.get(0).targetOrthologs(), rows.get(1).targetOrthologs());
  }

  @Test
  void anAccessionWithOtherCellsIsReadAnew() {
    String other = V1.replace("DKK1", "DKK2").replace("Rn:D3Z9J1", "-");
    ParsedRecord parsed = TableText.of(Layout.INTERACTIONS, V1, other, V1);
    List<InteractionRow> rows = Records.rows(parsed, InteractionRow.class);
    assertEquals(List.of("DKK2"), rows.get(1).target().names());
    assertNotEquals(
        rows.get(0).targetOrthologs().fingerprint(), rows.get(1).targetOrthologs().fingerprint());
    assertEquals(rows.get(0).targetOrthologs(), rows.get(2).targetOrthologs());
  }

  @Test
  void cellsInQuotesMayHoldWhatSeparatesThem() {
    String row =
        "\"P10275\",P84243,\"367\",-,\"ADE5,7\",\"the \"\"H3\"\"\",selex,1,Homo sapiens,GTRD";
    InteractionRow read = TableText.only(TableText.of(Layout.INTERACTIONS_CSV, row));
    assertEquals(List.of("ADE5,7"), read.factor().names());
    assertEquals(List.of("the \"H3\""), read.target().names());
    ParsedRecord open = TableText.of(Layout.INTERACTIONS_CSV, row.replace("367\"", "367"));
    assertEquals("2 ROW_FIELDS", Records.findings(open));
  }

  @Test
  void aRowThatIsNoTextIsRejectedAlone() {
    String table = String.join("\t", Layout.INTERACTIONS.columns()) + "\n";
    String good = V1.replace('|', '\t');
    byte[] text =
        (table + good + "\n" + good.replace("DKK1", "D\u0080\u00FFK1\uFFFD") + "\r\n\n" + good)
            .getBytes(StandardCharsets.UTF_8);
    ParsedRecord sound = TableText.parse("t.tsv", text);
    assertEquals("", Records.findings(sound));
    assertEquals(List.of("D\u0080\u00FFK1\uFFFD"), target(sound, 1));
    int at = new String(text, StandardCharsets.ISO_8859_1).indexOf("\u00C3");
    for (byte bad : new byte[] {(byte) 0xFF, 0}) {
      byte[] broken = text.clone();
      broken[at] = bad;
      ParsedRecord parsed = TableText.parse("t.tsv", broken);
      assertEquals("3 ROW_TEXT", Records.findings(parsed));
      assertEquals(2, parsed.rows().size());
      assertEquals(5, parsed.rows().get(1).at().line());
    }
  }

  private static List<String> target(ParsedRecord parsed, int row) {
    return ((InteractionRow) parsed.rows().get(row)).target().names();
  }

  @Test
  void columnsThatAreNotKnownAreNotRead() {
    String table = String.join("\t", Layout.INTERACTIONS.columns()) + "\tmine\tyours\n";
    String row = V1.replace('|', '\t') + "\tx\ty\n";
    ParsedRecord parsed = TableText.parse("t.tsv", table + row + V1.replace('|', '\t') + "\n");
    assertEquals("1 UNKNOWN_COLUMN, 3 ROW_FIELDS", Records.findings(parsed));
    assertEquals(TableText.of(Layout.INTERACTIONS, V1).rows(), parsed.rows());
    assertTrue(parsed.findings().get(1).detail().contains("15 fields, expected 17"));
  }
}
