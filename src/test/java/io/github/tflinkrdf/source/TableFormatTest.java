package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Shared;
import io.github.tflinkrdf.report.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is told by its content. */
class TableFormatTest {
  private static final String MITAB =
      "uniprot:P20428\tuniprot:P18916" + "\t-".repeat(Layout.MITAB.columns().size() - 2);

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"GFF3", "FASTA"})
  void theNamesOfTheColumnsTellTheLayoutHoweverTheyAreWritten(Layout layout) {
    String header = Tables.header(layout);
    String separator = String.valueOf(layout.separator());
    String quoted =
        layout.columns().stream().map(c -> '"' + c + '"').collect(Collectors.joining(separator));
    for (String spelling :
        List.of(header, header.toUpperCase(Locale.ROOT), quoted, "\uFEFF" + header, "#" + header)) {
      for (String end : List.of("\n", "\r\n", "\r")) {
        Tables read = Tables.of(spelling + end + "row" + end);
        assertEquals(List.of(), read.findings());
        assertEquals(layout, read.layout());
        assertEquals("row" + end, read.text());
        assertEquals(2, read.pieces().get(0).firstLine());
        assertTrue(read.pieces().get(0).first());
      }
    }
  }

  static Stream<String> headerless() {
    return Stream.of(
        "MITAB|" + MITAB,
        "MITAB|#ID(s) interactor A\tand so on\n" + MITAB,
        "MITAB|uniprot:P20428\tshort\n" + MITAB,
        "GFF3|##gff-version 3\n##sequence-region chr1 1 2",
        "GFF3|##sequence-region chr1 1 2",
        "GFF3|# made today\nchr1\tTFLink_from_GTRD\tTF_binding_site\t1\t2\t.\t+\t.\tID=x",
        "FASTA|>TFLinkLT10035803;P15257;Hnf1a;rn6;chrX:71271915-71271939\nACGT");
  }

  @ParameterizedTest
  @MethodSource("headerless")
  void aTableWithoutNamesIsToldByItsRows(String layoutAndText) {
    String[] parts = layoutAndText.split("\\|", 2);
    for (String mark : List.of("", "\uFEFF")) {
      Tables read = Tables.of(mark + parts[1]);
      assertEquals(Layout.valueOf(parts[0]), read.layout());
      assertEquals(parts[1], read.text());
      assertEquals(1, read.pieces().get(0).firstLine());
    }
  }

  @Test
  void emptyLinesBeforeTheHeaderAreCounted() {
    Tables read = Tables.of("\n\r\n" + Tables.header(Layout.SITES) + "\nrow");
    assertEquals(Layout.SITES, read.layout());
    assertEquals(4, read.pieces().get(0).firstLine());
  }

  @Test
  void columnsAfterTheLastAreAWarning() {
    Tables read = Tables.of(Tables.header(Layout.INTERACTIONS) + "\tMine\tYours\nrow\n");
    assertEquals("1 UNKNOWN_COLUMN", read.finding());
    assertEquals("Mine, Yours", read.findings().get(0).detail());
    assertEquals(2, read.pieces().get(0).header().unknownColumns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Small-scale.evidence|Small.scale|column 11 is 'Small.scale', expected Small-scale.evidence",
        "Name.TF|Name.Target|column 5 is 'Name.Target', expected Name.TF",
        "\tTarget.nonTFLink.ortho|''|column 15 is '', expected Target.nonTFLink.ortho"
      })
  void aHeaderThatIsNearlyOneIsAnErrorThatNamesTheColumn(
      String column, String printed, String detail) {
    String header = Tables.header(Layout.INTERACTIONS).replace(column, printed);
    Tables read = Tables.of(header + "\nrow\n");
    assertEquals("1 HEADER", read.finding());
    assertEquals(List.of(), read.pieces());
    assertEquals(detail, read.findings().get(0).detail());
  }

  @Test
  void ofTablesThatBeginAlikeTheOneOfAsManyColumnsIsMeant() {
    String header = Tables.header(Layout.INTERACTIONS_OLD).replace("Name.TF", "Label.TF");
    assertEquals(
        "column 5 is 'Label.TF', expected Name.TF",
        Tables.of(header + "\nrow\n").findings().get(0).detail());
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    assertEquals("the file is empty", Tables.of("").findings().get(0).detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";"})
  void anotherSeparatorIsNamed(String separator) {
    Tables read = Tables.of(Tables.header(Layout.INTERACTIONS).replace("\t", separator) + "\n");
    assertEquals("1 HEADER", read.finding());
    assertTrue(read.findings().get(0).detail().startsWith("the columns are separated by"));
  }

  @Test
  void aColumnOfAnotherLayoutIsNotIgnored() {
    Tables read =
        Tables.of(Tables.header(Layout.INTERACTIONS_OLD) + "\tSmall-scale.evidence\nrow\n");
    assertEquals("1 HEADER", read.finding());
  }

  @ParameterizedTest
  @ValueSource(ints = {15, 36, 42, 45})
  void mitabOfAnotherVersionIsRefused(int columns) {
    Tables read = Tables.of("uniprot:P20428\tuniprot:P18916" + "\t-".repeat(columns - 2) + "\n");
    assertEquals("1 HEADER", read.finding());
    assertTrue(read.findings().get(0).detail().contains(columns + " columns, expected the 46"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P15257\t\"Hnf1a\"\tP08033\tP22789\r\n",
        "24817\t\"Hnf1a\"\t29584\n",
        "Hnf1a\t\"Hnf1a\"\tGjb1\n"
      })
  void geneSetsAreRefusedWithTheReason(String text) {
    Tables read = Tables.of(text);
    assertEquals("1 GENE_SET", read.finding());
    assertTrue(read.findings().get(0).detail().contains("no database, method, article"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name,acc,geneid,function\nAbc,P12345,1,target gene\n",
        "Homo sapiens,AARSD1,Q9BTE6,100885850,\n",
        ">sp|P12345|X\nMKV\n",
        "a\tb\tc\td\te\tf\tg\th\ti\n",
        "UniprotID.TF\n",
        "\0\0\0"
      })
  void otherTablesAreOfNoKnownFormat(String text) {
    assertEquals("0 UNKNOWN_FORMAT", Tables.of(text).finding());
  }

  @Test
  void anArchiveHasToBeUnpackedFirst() {
    byte[] sevenZip = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4};
    assertEquals(Reason.PACKED, Tables.of(sevenZip).findings().get(0).reason());
    assertEquals(Reason.PACKED, Tables.of("PK\3\4abc").findings().get(0).reason());
  }

  @ParameterizedTest
  @CsvSource({
    "Drosophila_melanogaster_interactions_SS_simpleFormat.excerpt.tsv, INTERACTIONS_OLD",
    "Rattus_norvegicus_bindingSites_SS.excerpt.fasta, FASTA",
    "Rattus_norvegicus_interactions_SS_mitab.tsv, MITAB",
    "Rattus_norvegicus_interactions_SS_simpleFormat.tsv, INTERACTIONS_OLD",
    "Rattus_norvegicus_interactions_SS_simpleFormat_v03.csv, INTERACTIONS_V03",
    "Saccharomyces_cerevisiae_bindingSites_SS_annotation.tsv, SITES_OLD",
    "TFLink_Homo_sapiens_interactions_SS_simpleFormat_18-01-2021.excerpt.csv, INTERACTIONS_CSV",
    "bindingSites_of_P04637.excerpt.tsv, SITES_OF",
    "targets_of_A0AVK6.excerpt.tsv, TARGETS_OF"
  })
  void realTablesAreRecognised(String name, Layout layout) throws IOException {
    Tables read = Tables.of(Files.readAllBytes(Shared.needed("tables").resolve(name)));
    assertEquals(layout, read.layout());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void realTablesThatAreNotReadAreTold() throws IOException {
    Path tables = Shared.needed("tables");
    byte[] sets = Files.readAllBytes(tables.resolve("Rattus_norvegicus_interactions_SS_GMT.gmt"));
    assertEquals("1 GENE_SET", Tables.of(sets).finding());
    byte[] counts = Files.readAllBytes(tables.resolve("statistics.csv"));
    assertEquals("0 UNKNOWN_FORMAT", Tables.of(counts).finding());
    byte[] header = Files.readAllBytes(tables.resolve("mitab_header.tsv"));
    byte[] rows = Files.readAllBytes(tables.resolve("Rattus_norvegicus_interactions_SS_mitab.tsv"));
    String both = new String(header) + "\n" + new String(rows);
    assertEquals(new String(rows), Tables.of(both).text());
  }
}
