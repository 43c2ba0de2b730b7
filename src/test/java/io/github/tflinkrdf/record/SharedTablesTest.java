package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Shared;
import io.github.tflinkrdf.report.Severity;
import io.github.tflinkrdf.terms.DatabaseTerm;
import io.github.tflinkrdf.terms.MethodTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real tables, against a reader that shares nothing with the parser but the value tables. */
class SharedTablesTest {
  private static final Path MADE = Path.of("src/test/resources/tables");

  @ParameterizedTest
  @CsvSource({
    "Drosophila_melanogaster_interactions_SS_simpleFormat.excerpt.tsv, '\t', ','",
    "Rattus_norvegicus_interactions_SS_simpleFormat.tsv, '\t', ','",
    "Rattus_norvegicus_interactions_SS_simpleFormat_v03.csv, ',', ';'",
    "TFLink_Homo_sapiens_interactions_SS_simpleFormat_18-01-2021.excerpt.csv, ',', ';'",
    "targets_of_A0AVK6.excerpt.tsv, '\t', ','"
  })
  void everyFieldOfARealTableIsRead(String name, String separator, String inCell)
      throws IOException {
    compare(Shared.needed("tables").resolve(name), separator, inCell);
  }

  @ParameterizedTest
  @CsvSource({
    "TFLink_made_up_interactions_v1.0.tsv, '\t', ';'",
    "TFLink_tfs_of_P38936.tsv, '\t', ','"
  })
  void everyFieldOfATableThatWasNotSeenIsRead(String name, String separator, String inCell)
      throws IOException {
    compare(MADE.resolve(name), separator, inCell);
  }

  private static void compare(Path file, String separator, String inCell) throws IOException {
    List<String> lines = Files.readAllLines(file);
    ParsedRecord parsed = TableText.parse(file.toString(), Files.readAllBytes(file));
    assertEquals(lines.size() - 1, parsed.rows().size(), parsed.findings()::toString);
    assertTrue(parsed.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR));
    String[] names = lines.get(0).split(separator);
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(separator, -1);
      Map<String, String> row = new HashMap<>();
      for (int column = 0; column < names.length; column++) {
        row.put(generic(names[column]), cells[column]);
      }
      check(row, (InteractionRow) parsed.rows().get(i - 1), i + 1, file.toString(), inCell);
    }
  }

  /** The names of version 0.3 as the later ones. */
  private static String generic(String column) {
    return column
        .toLowerCase(java.util.Locale.ROOT)
        .replace("uniprotac", "uniprotid")
        .replace("otherac", "ncbi.geneid")
        .replace("pubmedac", "pubmedid");
  }

  private static void check(
      Map<String, String> row, InteractionRow read, int line, String file, String in) {
    assertEquals(line, read.at().line());
    String ofFile = file.replaceAll(".*_of_([A-Z0-9]+)\\..*", "$1");
    party(row, read.factor(), "tf", ofFile, in);
    party(row, read.target(), "target", ofFile, in);
    assertEquals(TableText.VOCABULARY.organism(row.get("organism")).iri(), read.organism());
    Evidence e = read.evidence();
    assertEquals(set(row.get("pubmedid"), in, Function.identity()), Set.copyOf(e.articles()));
    assertEquals(
        set(row.get("source.database"), in, SharedTablesTest::database), Set.copyOf(e.databases()));
    Set<String> methods =
        Arrays.stream(row.get("detection.method").split(in))
            .flatMap(m -> TableText.VOCABULARY.methods(m).stream())
            .map(MethodTerm::iri)
            .collect(Collectors.toSet());
    assertEquals(methods, Set.copyOf(e.methods()));
    String flag = row.get("small-scale.evidence");
    assertEquals(flag == null ? "" : flag, e.smallScale().map(f -> f ? "Yes" : "No").orElse(""));
    orthologs(row, read.factorOrthologs(), "tf");
    orthologs(row, read.targetOrthologs(), "target");
  }

  private static String database(String printed) {
    DatabaseTerm term = TableText.VOCABULARY.database(printed);
    return term.label();
  }

  private static void party(
      Map<String, String> row, Party party, String side, String ofFile, String in) {
    assertEquals(row.getOrDefault("uniprotid." + side, ofFile), party.accession());
    String ids = row.getOrDefault("ncbi.geneid." + side, "").replaceAll("^(NA|-)$", "");
    assertEquals(set(ids, in, Function.identity()), Set.copyOf(party.geneIds()));
    String names = row.getOrDefault("name." + side, "").replaceAll("^-$", "");
    assertEquals(set(names, "; ?", Function.identity()), Set.copyOf(party.names()));
  }

  private static void orthologs(Map<String, String> row, Orthologs read, String side) {
    Set<String> expected = new TreeSet<>();
    for (String kind : new String[] {"tflink", "nontflink"}) {
      Matcher id =
          Pattern.compile("[A-Z][a-z]:(\\w+)")
              .matcher(row.getOrDefault(side + "." + kind + ".ortho", ""));
      while (id.find()) {
        expected.add(id.group(1) + " " + kind.equals("tflink"));
      }
    }
    Set<String> ids = new TreeSet<>();
    read.all().forEach(o -> ids.add(o.id() + " " + o.linked()));
    assertEquals(expected, ids);
  }

  private static Set<String> set(String cell, String in, Function<String, String> term) {
    return cell.isEmpty()
        ? Set.of()
        : Arrays.stream(cell.split(in)).map(term).collect(Collectors.toSet());
  }

  @Test
  void everyFieldOfARealMitabTableIsRead() throws IOException {
    mitab(Shared.needed("tables").resolve("Rattus_norvegicus_interactions_SS_mitab.tsv"), 8);
  }

  @Test
  void everyFieldOfAMitabTableThatWasNotSeenIsRead() throws IOException {
    mitab(MADE.resolve("made_up_mitab_v1.0.tsv"), 3);
  }

  private static void mitab(Path file, int expected) throws IOException {
    List<String> lines = Files.readAllLines(file);
    ParsedRecord parsed = TableText.parse("m.tsv", Files.readAllBytes(file));
    assertEquals("", Records.findings(parsed));
    assertEquals(expected, parsed.rows().size());
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      InteractionRow row = (InteractionRow) parsed.rows().get(i);
      assertEquals(all(cells[0], "uniprot:(.*)"), Set.of(row.factor().accession()));
      assertEquals(all(cells[1], "uniprot:(.*)"), Set.of(row.target().accession()));
      assertEquals(all(cells[2], "geneid:(\\d+)"), Set.copyOf(row.factor().geneIds()));
      assertEquals(all(cells[3], "geneid:(\\d+)"), Set.copyOf(row.target().geneIds()));
      assertEquals(all(cells[4], "uniprot:\"([^\"]+)\""), Set.copyOf(row.factor().names()));
      assertEquals(all(cells[5], "uniprot:\"([^\"]+)\""), Set.copyOf(row.target().names()));
      Evidence e = row.evidence();
      assertEquals(
          all(cells[6], "MI:(\\d+)"),
          e.methods().stream().map(m -> m.replaceAll(".*_", "")).collect(Collectors.toSet()));
      assertEquals(all(cells[8], "pubmed:(\\d+)"), Set.copyOf(e.originalArticles()));
      assertEquals(all(cells[9], "taxid:(\\d+)"), all(row.organism(), "(\\d+)$"));
      assertEquals(all(cells[12], "pubmed:(\\d+)"), Set.copyOf(e.databaseArticles()));
      assertEquals(all(cells[12], "\\(\"([^\"]+)\"\\)"), Set.copyOf(e.databases()));
      assertEquals(all(cells[13], "(\\w+:\\w+)"), Set.copyOf(e.entries()));
      assertEquals(all(cells[25], "\"(\\w+)\"").size(), e.effects().size());
      assertEquals(
          all(cells[27], "evidence:(\\w+)"),
          e.smallScale().stream().map(f -> f ? "Yes" : "No").collect(Collectors.toSet()));
    }
  }

  /** One interaction in two formats: what both of them say is the same. */
  @Test
  void mitabAndTheSimpleTableAgree() throws IOException {
    Path tables = Shared.needed("tables");
    Map<String, InteractionRow> simple = new HashMap<>();
    for (Row row : rows(tables.resolve("Rattus_norvegicus_interactions_SS_simpleFormat.tsv"))) {
      InteractionRow read = (InteractionRow) row;
      simple.put(read.factor().accession() + " " + read.target().accession(), read);
    }
    int shared = 0;
    for (Row row : rows(tables.resolve("Rattus_norvegicus_interactions_SS_mitab.tsv"))) {
      InteractionRow mitab = (InteractionRow) row;
      InteractionRow other =
          simple.get(mitab.factor().accession() + " " + mitab.target().accession());
      if (other != null) {
        shared++;
        assertEquals(other.factor(), mitab.factor());
        assertEquals(other.target(), mitab.target());
        assertEquals(other.organism(), mitab.organism());
        assertEquals(other.evidence().methods(), mitab.evidence().methods());
        assertEquals(other.evidence().databases(), mitab.evidence().databases());
        Set<String> articles = new TreeSet<>(mitab.evidence().originalArticles());
        articles.addAll(mitab.evidence().databaseArticles());
        assertEquals(articles, new TreeSet<>(other.evidence().articles()));
      }
    }
    assertTrue(shared > 5, "only " + shared + " are in both");
  }

  private static List<Row> rows(Path file) throws IOException {
    return TableText.parse("t.tsv", Files.readAllBytes(file)).rows();
  }

  private static Set<String> all(String cell, String pattern) {
    return Pattern.compile(pattern)
        .matcher(cell)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rattus_norvegicus_bindingSites_SS.excerpt.fasta",
        "Saccharomyces_cerevisiae_bindingSites_SS_annotation.tsv",
        "bindingSites_of_P04637.excerpt.tsv"
      })
  void noRowOfARealTableOfSitesIsRejected(String name) throws IOException {
    Path file = Shared.needed("tables").resolve(name);
    ParsedRecord parsed = TableText.parse(name, Files.readAllBytes(file));
    assertTrue(parsed.read() > 0);
    assertEquals(parsed.read(), parsed.rows().size(), parsed.findings()::toString);
  }
}
