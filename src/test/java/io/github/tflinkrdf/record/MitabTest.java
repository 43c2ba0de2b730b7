package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.source.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** MITAB says more of an interaction than any other table. */
class MitabTest {
  private static final String MI = "http://purl.obolibrary.org/obo/MI_";
  private static final String TAXON = "http://purl.uniprot.org/taxonomy/";

  /** A row in which some cells, counted from 1 as PSI-MI does, are others. */
  private static String row(Object... changes) {
    List<String> cells = new ArrayList<>(Collections.nCopies(Layout.MITAB.columns().size(), "-"));
    Object[] sound = {
      1, "uniprot:P20428",
      2, "uniprot:P18916",
      3, "geneid:29148",
      4, "geneid:25753",
      5, "uniprot:\"Myog\"(\"protein name\")",
      6, "uniprot:\"Chrng\"(\"protein name\")",
      7, "psi-mi:\"MI:0364\"(\"inferred by curator\")",
      9, "pubmed:1655408",
      10, "taxid:10116(\"Rattus norvegicus\")",
      11, "taxid:10116(\"Rattus norvegicus\")",
      12, "psi-mi:\"MI:2232\"(\"molecular association\")",
      13, "pubmed:26578589(\"ORegAnno\")",
      14, "oreganno:OREG0002126|oreganno:OREG0002125",
      17, "psi-mi:\"MI:2274\"(\"regulator\")",
      18, "psi-mi:\"MI:2275\"(\"regulator target\")",
      19, "psi-mi:\"MI:0499\"( \"unspecified role\" )"
    };
    for (Object[] some : new Object[][] {sound, changes}) {
      for (int i = 0; i < some.length; i += 2) {
        cells.set((int) some[i] - 1, (String) some[i + 1]);
      }
    }
    return String.join("\t", cells);
  }

  private static ParsedRecord parse(String... rows) {
    return TableText.parse("m.tsv", String.join("\n", rows) + "\n");
  }

  private static InteractionRow sound(Object... changes) {
    ParsedRecord parsed = parse(row(changes));
    assertEquals("", Records.findings(parsed));
    return TableText.only(parsed);
  }

  @Test
  void aRowIsReadWhole() {
    InteractionRow row = sound();
    assertEquals("m.tsv:1", row.at().toString());
    assertEquals(new Party("P20428", List.of("Myog"), List.of("29148")), row.factor());
    assertEquals(new Party("P18916", List.of("Chrng"), List.of("25753")), row.target());
    assertEquals(TAXON + "10116", row.organism());
    assertEquals(
        new Evidence(
            List.of("ORegAnno"),
            List.of(MI + "0364"),
            List.of(),
            List.of("1655408"),
            List.of("26578589"),
            List.of(),
            List.of("oreganno:OREG0002126", "oreganno:OREG0002125"),
            Optional.empty()),
        row.evidence());
  }

  @ParameterizedTest
  @CsvSource({
    "function:\"activator\", ACTIVATION",
    "function:\"repressor\", REPRESSION",
    "function:\"activator\"|function:\"repressor\", ACTIVATION REPRESSION",
    "function:\"repressor\" | function: \"activator\", ACTIVATION REPRESSION",
    "-, ''"
  })
  void theSignIsInColumn26(String cell, String effects) {
    List<Effect> expected =
        Arrays.stream(effects.split(" ")).filter(e -> !e.isEmpty()).map(Effect::valueOf).toList();
    assertEquals(expected, sound(26, cell).evidence().effects());
  }

  @ParameterizedTest
  @CsvSource({
    "comment:\"Small-scale.evidence:Yes\", true",
    "comment:\"a|b\"|comment:\"Small-scale.evidence:No\", false",
    "\"Small-scale.evidence:Yes\", true"
  })
  void theFlagIsInColumn28(String cell, boolean flag) {
    assertEquals(Optional.of(flag), sound(28, cell).evidence().smallScale());
  }

  @Test
  void severalValuesAreSeparatedByABarOutsideOfQuotes() {
    InteractionRow row =
        sound(
            3, "geneid:1|ensembl:ENSG1|geneid:2",
            5, "uniprot:\"a|b\"(\"protein name\")|uniprot:\"H3-3A; H3-3B\"",
            7, "psi-mi:\"MI:0402\"( \"chromatin immunoprecipitation assay\" )|psi-mi:\"MI:0657\"",
            9, "pubmed:12|pubmed:13|pubmed:12",
            13, "pubmed:27924024(\"GTRD\")|psi-mi:\"MI:9999\"(\"ReMap\")");
    assertEquals(List.of("1", "2"), row.factor().geneIds());
    assertEquals(List.of("a|b", "H3-3A", "H3-3B"), row.factor().names());
    assertEquals(List.of(MI + "0402", MI + "0657"), row.evidence().methods());
    assertEquals(List.of("12", "13"), row.evidence().originalArticles());
    assertEquals(List.of("GTRD", "ReMap"), row.evidence().databases());
    assertEquals(List.of("27924024"), row.evidence().databaseArticles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4932", "559292"})
  void yeastHasTheIdOfItsStrainToo(String taxon) {
    String cell = "taxid:" + taxon + "(\"Saccharomyces cerevisiae\")";
    assertEquals(TAXON + "4932", sound(10, cell, 11, cell).organism());
  }

  @ParameterizedTest
  @CsvSource({
    "1, P20428x, ROW_ACCESSION",
    "2, uniprot:Chrng, ROW_ACCESSION",
    "36, true, NEGATIVE",
    "28, comment:\"Small-scale.evidence:Maybe\", ROW_FLAG"
  })
  void aRowThatIsNoInteractionIsRejected(int column, String cell, String reason) {
    ParsedRecord parsed = parse(row(), row(column, cell), row());
    assertEquals("2 " + reason, Records.findings(parsed));
    assertEquals(2, parsed.rows().size());
  }

  @ParameterizedTest
  @CsvSource({
    "3, geneid:x, GENE_ID",
    "7, psi-mi:\"MI:0364\"(\"one hybrid\"), METHOD_LABEL",
    "7, psi-mi:\"MI:9998\"(\"a new one\"), METHOD_LABEL",
    "7, \"by guess\", UNKNOWN_METHOD",
    "7, -, NO_METHOD",
    "9, doi:10.1/x, PUBMED_ID",
    "10, taxid:1(\"Homo erectus\"), UNKNOWN_ORGANISM UNUSUAL_CELL",
    "13, -, NO_DATABASE",
    "13, pubmed:12(\"Mine\"), UNKNOWN_DATABASE",
    "17, psi-mi:\"MI:2275\"(\"regulator target\"), UNUSUAL_CELL",
    "26, function:\"both\", UNUSUAL_CELL"
  })
  void anythingElseIsAWarningOfEveryRow(int column, String cell, String reasons) {
    ParsedRecord parsed = parse(row(), row(column, cell), row(column, cell));
    String each = "%1$d " + reasons.replace(" ", ", %1$d ");
    assertEquals(each.formatted(2) + ", " + each.formatted(3), Records.findings(parsed));
    assertEquals(3, parsed.rows().size());
  }

  @Test
  void theIdOfAMethodCountsAndNotItsName() {
    ParsedRecord parsed = parse(row(7, "psi-mi:\"MI:0364\"(\"one hybrid\")"));
    assertEquals(List.of(MI + "0364"), TableText.only(parsed).evidence().methods());
    ParsedRecord unknown = parse(row(7, "psi-mi:\"MI:9998\"(\"a new one\")"));
    assertEquals(List.of(MI + "9998"), TableText.only(unknown).evidence().methods());
    assertEquals("MI:9998", TableText.VOCABULARY.methodOfId("MI:9998").notation());
    ParsedRecord name = parse(row(7, "psi-mi:-(\"one hybrid\")"));
    assertEquals(List.of(MI + "0432"), TableText.only(name).evidence().methods());
  }

  @Test
  void commentsAndEmptyLinesArePassedOver() {
    String shortRow = row().substring(0, row().lastIndexOf('\t'));
    ParsedRecord parsed = parse("#ID(s) interactor A\tand so on", "", row(), "# end", shortRow);
    assertEquals("5 ROW_FIELDS", Records.findings(parsed));
    assertEquals(2, parsed.read());
  }
}
