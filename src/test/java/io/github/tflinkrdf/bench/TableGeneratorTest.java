package io.github.tflinkrdf.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableGeneratorTest {
  private static final String ACCESSION =
      "([OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9]([A-Z][A-Z0-9]{2}[0-9]){1,2})";
  private static final String GENES = "(-|[1-9][0-9]*(;[1-9][0-9]*)*)";
  private static final String ORTHOLOGS = "(-|X(;X)*)".replace("X", "[A-Z][a-z]:" + ACCESSION);
  private static final String LIST = "[^\t;]+(;[^\t;]+)*";
  private static final String INTERACTION =
      String.join(
          "\t",
          ACCESSION,
          ACCESSION,
          GENES,
          GENES,
          LIST,
          LIST,
          LIST,
          "[1-9][0-9]*(;[1-9][0-9]*)*",
          "[A-Z][a-z]+ [a-z]+",
          LIST,
          "(Yes|No)",
          ORTHOLOGS,
          ORTHOLOGS,
          ORTHOLOGS,
          ORTHOLOGS);
  private static final String SITE =
      "TFLink(SS|LS)[0-9]{8}\t"
          + ACCESSION
          + "\t[^\t]+\t[A-Z][a-z]+ [a-z]+\t"
          + "(-\t-\t-\t-\t-\t-|[a-zA-Z]+[0-9]+\tchr[0-9]+\t[0-9]+\t[0-9]+\t[-+]\t[^\t]+:[0-9]+-[0-9]+)"
          + "\t[^\t]+\t[0-9]+\t[^\t]+\t(Yes|No)\t(-|0|1)\t(-|TFLink(SS|LS)[0-9]{8})";

  @TempDir Path folder;

  @Test
  void rowsAreThoseOfTheTables() throws IOException {
    Path out = generated("rows", "sorted");
    List<String> interactions = rows(out, "simpleFormat_v1.0.tsv", 1);
    assertEquals(20_000, interactions.size());
    interactions.forEach(row -> assertTrue(row.matches(INTERACTION), row));
    List<String> sites = rows(out, "annotation_v1.0.tsv", 1);
    assertEquals(3_000, sites.size());
    sites.forEach(row -> assertTrue(row.matches(SITE), row));
    List<String> mitab = rows(out, "mitab_v1.0.tsv", 0);
    assertEquals(20_000, mitab.size());
    mitab.forEach(row -> assertEquals(46, row.split("\t", -1).length, row));
    List<String> fasta = rows(out, "bindingSites_All_v1.0.fasta", 0);
    assertEquals(2 * 3_000, fasta.size());
  }

  @Test
  void noInteractionOrSiteIsPrintedTwice() throws IOException {
    Path out = generated("once", "shuffled");
    List<String> interactions = rows(out, "simpleFormat_v1.0.tsv", 1);
    assertEquals(20_000, interactions.stream().map(row -> pair(row)).distinct().count());
    List<String> sites = rows(out, "annotation_v1.0.tsv", 1);
    assertEquals(3_000, sites.stream().map(row -> row.split("\t")[0]).distinct().count());
  }

  @Test
  void sortedRowsAreInTheOrderOfFactorAndTarget() throws IOException {
    try (Stream<Path> files = Files.list(generated("order", "sorted"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("Format_v1.0.tsv")).toList()) {
        List<String> pairs =
            Files.readAllLines(file).stream().skip(1).map(row -> pair(row)).toList();
        assertEquals(pairs.stream().sorted().toList(), pairs);
      }
    }
  }

  @Test
  void aSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
    String name = "TFLink_Mus_musculus_interactions_All_simpleFormat_v1.0.tsv";
    byte[] first = Files.readAllBytes(generated("first", "shuffled").resolve(name));
    byte[] second = Files.readAllBytes(generated("second", "shuffled").resolve(name));
    assertArrayEquals(first, second);
    Path other = generated("other", "shuffled", "--seed", "7");
    assertTrue(Files.mismatch(other.resolve(name), folder.resolve("first/" + name)) >= 0);
  }

  private Path generated(String name, String order, String... more) throws IOException {
    Path out = folder.resolve(name);
    List<String> args =
        new ArrayList<>(
            List.of(out.toString(), "--interactions", "20k", "--sites", "3k", "--order", order));
    args.addAll(List.of("--kinds", "tsv,mitab,sites,fasta"));
    args.addAll(List.of(more));
    TableGenerator.main(args.toArray(String[]::new));
    return out;
  }

  private static List<String> rows(Path out, String ending, int headers) throws IOException {
    List<String> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        rows.addAll(Files.readAllLines(file).stream().skip(headers).toList());
      }
    }
    return rows;
  }

  private static String pair(String row) {
    return row.substring(0, row.indexOf('\t', row.indexOf('\t') + 1));
  }
}
