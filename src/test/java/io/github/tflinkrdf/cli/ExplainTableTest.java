package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.cli.CommandsTest.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTableTest {
  private static final String TABLES = "src/test/resources/tables/";

  @TempDir Path folder;

  @Test
  void aRowOfATableIsShownAlone() {
    Ran explained = CommandsTest.run("explain", TABLES + "TFLink_made_up_interactions_v1.0.tsv:3");
    assertTrue(explained.out().contains("== raw\n    3  P04637"), explained.out());
    assertTrue(explained.out().contains("== typed\nInteractionRow\n"), explained.out());
    assertTrue(explained.out().contains("reg:P04637_P38936"), explained.out());
    assertFalse(explained.out().contains("Q9H9S0"), explained.out());
  }

  @Test
  void aRejectedRowSaysWhy() {
    Ran explained = CommandsTest.run("explain", TABLES + "broken_rows_v1.0.tsv:3");
    assertEquals(1, explained.code());
    assertTrue(explained.out().contains(":3: error TFL-R03"), explained.out());
    assertFalse(explained.out().contains("TFL-R01"), explained.out());
  }

  @Test
  void anyLineOfAFastaEntryIsTheEntry() throws IOException {
    Path fasta = folder.resolve("sites.fasta");
    String entry = ">TFLinkSS00000001;P04637;TP53;hg38;chr1:11-18\nACGT\nACGT\n";
    Files.writeString(fasta, entry + entry.replace("001;", "002;"));
    for (int line = 4; line <= 6; line++) {
      Ran explained = CommandsTest.run("explain", fasta + ":" + line);
      assertTrue(explained.out().contains("    4  >TFLinkSS00000002"), explained.out());
      assertTrue(explained.out().contains("sequence: ACGTACGT"), explained.out());
      assertFalse(explained.out().contains("TFLinkSS00000001"), explained.out());
    }
  }

  @Test
  void aTableNeedsALineAndTheLineARow() {
    String table = TABLES + "TFLink_made_up_interactions_v1.0.tsv";
    usage(table, "is a table: name a line of it");
    usage(table + ":1", "the rows begin at line 2");
    usage(table + ":99", "there is no row at that line, the last is");
  }

  @Test
  void aFileWhoseNameLacksTheProteinIsWrongAtEveryRow() throws IOException {
    Path table = folder.resolve("factors.tsv");
    Files.copy(Path.of(TABLES + "TFLink_tfs_of_P38936.tsv"), table);
    Ran explained = CommandsTest.run("explain", table + ":3");
    assertEquals(1, explained.code(), explained.out());
    assertTrue(explained.out().contains("TFL-P13"), explained.out());
  }

  @Test
  void orthologsAreShownByTheirIds() {
    Ran explained = CommandsTest.run("explain", TABLES + "TFLink_made_up_interactions_v1.0.tsv:2");
    String expected = "targetOrthologs: Q9PWH3, F1RBK0, O54908, D3Z9J1";
    assertTrue(explained.out().contains(expected), explained.out());
    assertFalse(explained.out().contains("fingerprint"), explained.out());
  }

  private static void usage(String place, String message) {
    Ran explained = CommandsTest.run("explain", place);
    assertEquals(2, explained.code(), explained.out());
    assertTrue(explained.err().contains(message), explained.err());
  }

  @Test
  void whatCannotBeReadIsSaidWhateverTheLine() throws IOException {
    Path sets = Files.writeString(folder.resolve("x.gmt"), "P15257\t\"Hnf1a\"\tP08033\n");
    for (String place : new String[] {sets.toString(), sets + ":1", sets + ":7"}) {
      Ran explained = CommandsTest.run("explain", place);
      assertEquals(1, explained.code());
      assertTrue(explained.out().contains("TFL-P11"), explained.out());
    }
  }
}
