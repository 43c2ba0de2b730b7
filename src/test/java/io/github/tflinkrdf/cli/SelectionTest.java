package io.github.tflinkrdf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options that select rows, as a user gives them. */
class SelectionTest {
  private static final String GOLDEN = "src/test/resources/golden";
  private static final Pattern EQUATION =
      Pattern.compile(
          "read (\\d+) rows = kept (\\d+) \\+ rejected (\\d+)(?: \\+ left out (\\d+).*)?");
  private static final String BASE = "<https://w3id.org/tflink-rdf/";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {
    long lines(String part) {
      return out.lines().filter(line -> line.contains(part)).count();
    }
  }

  private Ran convert(String... options) {
    List<String> args = new ArrayList<>(List.of("convert", GOLDEN));
    args.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Console console =
        new Console(out, new PrintWriter(err), false, Map.of("TFLINK_OFFLINE", "true"));
    int code = TflinkRdf.run(console, args.toArray(String[]::new));
    return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  private static long leftOut(Ran ran) {
    Matcher equation = EQUATION.matcher(ran.err());
    assertTrue(equation.find(), ran.err());
    assertFalse(ran.err().contains("THE SUM FAILS"), ran.err());
    return equation.group(4) == null ? 0 : Long.parseLong(equation.group(4));
  }

  @Test
  void withoutAnOptionNothingIsLeftOut() {
    assertEquals(0, leftOut(convert()));
  }

  @Test
  void anExcludedDatabaseIsNowhereInTheStatements() {
    Ran all = convert();
    Ran without = convert("--exclude-database", "gtrd");
    assertTrue(all.lines("sourceDatabase> " + BASE + "database/GTRD>") > 0);
    assertEquals(0, without.lines("database/GTRD>"));
    assertTrue(without.lines("regulation/") > 0, "others stay");
    assertTrue(leftOut(without) > 0);
  }

  @Test
  void anIncludedDatabaseIsInEveryStatement() {
    Ran only = convert("--include-database", "GTRD");
    long statements = only.lines("ontology#RegulatoryInteraction>");
    assertTrue(statements > 0);
    assertEquals(
        statements,
        only.out()
            .lines()
            .filter(l -> l.startsWith(BASE + "regulation/") && l.contains("database/GTRD>"))
            .count());
  }

  @Test
  void onlySmallScaleEvidenceIsKept() {
    Ran only = convert("--small-scale-only");
    assertTrue(only.lines("smallScaleEvidence> \"true\"") > 0);
    assertEquals(0, only.lines("smallScaleEvidence> \"false\""));
    assertEquals(
        only.lines("ontology#RegulatoryInteraction>") + only.lines("ontology#BindingSite> "),
        only.lines("smallScaleEvidence> \"true\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9606", "homo sapiens", "Homo sapiens,Homo sapiens"})
  void anOrganismIsNamedByTaxonOrName(String organism) {
    Ran only = convert("--organism", organism);
    assertTrue(only.lines("/taxonomy/9606>") > 0);
    assertTrue(leftOut(only) > 0);
    assertEquals(0, only.lines("RO_0002162> <http://purl.uniprot.org/taxonomy/7227>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--organism=Gallus gallus", "--include-database=GTDR", "--exclude-database=x"})
  void anUnknownNameIsRefusedWithThoseThatAreKnown(String option) {
    Ran ran = convert(option);
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("known: "), ran.err());
  }

  @Test
  void aDatabaseCannotBeBothIncludedAndExcluded() {
    Ran ran = convert("--include-database", "GTRD", "--exclude-database", "GTRD");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("both"), ran.err());
  }

  @Test
  void theReportSaysWhatWasSelected() throws IOException {
    Path report = folder.resolve("report.json");
    convert("--exclude-database", "ReMap", "--organism", "9606", "--report", report.toString());
    JsonObject json = JSON.parse(Files.readString(report));
    JsonObject selection = json.getObj("selection");
    assertEquals("ReMap", first(selection, "excludedDatabases"));
    assertTrue(first(selection, "organisms").endsWith("/9606"));
    assertTrue(json.getObj("rows").get("leftOut").getAsNumber().value().longValue() > 0);
  }

  private static String first(JsonObject object, String key) {
    return object.get(key).getAsArray().get(0).getAsString().value();
  }
}
