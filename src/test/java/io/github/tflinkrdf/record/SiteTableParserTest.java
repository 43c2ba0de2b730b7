package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tflinkrdf.Shared;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.source.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SiteTableParserTest {
  private static final String FLY = "http://purl.uniprot.org/taxonomy/7227";

  /** The columns of each layout, a letter each. */
  private static final Map<Layout, String> COLUMNS =
      new EnumMap<>(
          Map.of(
              Layout.SITES_OLD, "i u n o m p d a c s e t",
              Layout.SITES_CSV, "i u n o m p d a c s e t",
              Layout.SITES_OF, "i u n o m p d f a c s e t",
              Layout.SITES, "i u n o a c s e t b m p d f v w"));

  private static final Map<String, String> SOUND =
      Map.ofEntries(
          Map.entry("i", "TFLinkSS09282705"),
          Map.entry("u", "Q9VHM6"),
          Map.entry("n", "Ouib"),
          Map.entry("o", "Drosophila melanogaster"),
          Map.entry("m", "selex;one hybrid"),
          Map.entry("p", "26658797;20965965"),
          Map.entry("d", "REDfly;JASPAR"),
          Map.entry("f", "Yes"),
          Map.entry("a", "dm6"),
          Map.entry("c", "chr3R"),
          Map.entry("s", "3322643"),
          Map.entry("e", "3322657"),
          Map.entry("t", "+"),
          Map.entry("b", "dm6&position=chr3R:3322643-3322657"),
          Map.entry("v", "2"),
          Map.entry("w", "TFLinkSS09282706;TFLinkLS00000001"));

  private static String row(Layout layout, String... changes) {
    List<String> cells = new ArrayList<>();
    for (String column : COLUMNS.get(layout).split(" ")) {
      String cell = SOUND.get(column);
      for (int i = 0; i < changes.length; i += 2) {
        cell = changes[i].equals(column) ? changes[i + 1] : cell;
      }
      cells.add(cell);
    }
    return String.join(layout == Layout.SITES_CSV ? "," : "\t", cells);
  }

  private static TableRow<SiteRow> parse(Layout layout, String row) {
    return TableRow.of(row, new SiteTableParser(TableRow.VOCABULARY, layout)::parse);
  }

  private static SiteRow sound(Layout layout, String row) {
    return TableRow.sound(row, new SiteTableParser(TableRow.VOCABULARY, layout)::parse);
  }

  @Test
  void quotesAroundCellsAreNoPartOfThem() {
    String plain = row(Layout.SITES_CSV);
    SiteRow expected = sound(Layout.SITES_CSV, plain);
    assertEquals(expected, sound(Layout.SITES_CSV, "\"" + plain.replace(",", "\",\"") + "\""));
    String names = row(Layout.SITES_CSV, "n", "\"Ouib, the second\"");
    assertEquals(List.of("Ouib, the second"), sound(Layout.SITES_CSV, names).factor().names());
    assertEquals(List.of("ROW_FIELDS"), parse(Layout.SITES_CSV, "\"" + plain).reasons());
  }

  @ParameterizedTest
  @EnumSource(names = {"SITES_OLD", "SITES_CSV", "SITES_OF", "SITES"})
  void everyLayoutSaysTheSame(Layout layout) {
    SiteRow site = sound(layout, row(layout));
    assertEquals(new Location("t.tsv", 7), site.at());
    assertEquals("", site.record());
    assertEquals("TFLinkSS09282705", site.siteId());
    assertEquals(new Party("Q9VHM6", List.of("Ouib"), List.of()), site.factor());
    assertEquals(FLY, site.organism());
    assertEquals(Optional.of(new Place("dm6", "chr3R", 3322643, 3322657)), site.place());
    assertEquals('+', site.strand());
    assertEquals(List.of("REDfly", "JASPAR"), site.evidence().databases());
    assertEquals(2, site.evidence().methods().size());
    assertEquals(List.of("26658797", "20965965"), site.evidence().articles());
    boolean flagged = layout == Layout.SITES || layout == Layout.SITES_OF;
    assertEquals(flagged ? Optional.of(true) : Optional.empty(), site.evidence().smallScale());
  }

  @ParameterizedTest
  @CsvSource({"SITES_OLD, ','", "SITES_OF, ','", "SITES_CSV, '; '", "SITES, '; '"})
  void listsAreSeparatedAsTheLayoutSeparatesThem(Layout layout, String separator) {
    String row =
        row(
            layout,
            "d",
            "REDfly" + separator + "JASPAR",
            "m",
            "selex" + separator + "one hybrid",
            "p",
            "1" + separator + "22");
    Evidence evidence = sound(layout, row).evidence();
    assertEquals(List.of("REDfly", "JASPAR"), evidence.databases());
    assertEquals(2, evidence.methods().size());
    assertEquals(List.of("1", "22"), evidence.articles());
  }

  @ParameterizedTest
  @CsvSource({"-", "''", "NA"})
  void aMissingPlaceIsWrittenInThreeWays(String missing) {
    for (Layout layout : COLUMNS.keySet()) {
      SiteRow site =
          sound(
              layout,
              row(
                  layout, "a", missing, "c", missing, "s", missing, "e", missing, "t", missing, "b",
                  missing, "v", missing, "w", missing));
      assertEquals(Optional.empty(), site.place());
      assertEquals('.', site.strand());
    }
  }

  @Test
  void aNameOfNaIsAName() {
    assertEquals(List.of("NA"), sound(Layout.SITES, row(Layout.SITES, "n", "NA")).factor().names());
  }

  @ParameterizedTest
  @CsvSource({
    "i, LT1, SITE_ID",
    "i, TFLinkSS, SITE_ID",
    "u, Ouib, ROW_ACCESSION",
    "f, yes, ROW_FLAG",
    "s, x, SITE_COORDINATES",
    "s, NA, SITE_COORDINATES",
    "s, 3322658, SITE_COORDINATES",
    "a, -, SITE_COORDINATES",
    "t, x, SITE_COORDINATES"
  })
  void aBadCellLosesTheRowWithOneError(String column, String cell, String reason) {
    TableRow<SiteRow> parsed = parse(Layout.SITES, row(Layout.SITES, column, cell));
    assertEquals(List.of(reason), parsed.reasons());
    assertEquals(Optional.empty(), parsed.row());
  }

  @ParameterizedTest
  @CsvSource({
    "o, -, NO_ORGANISM",
    "o, Homo habilis, UNKNOWN_ORGANISM",
    "a, dm99, UNKNOWN_ASSEMBLY",
    "m, -, NO_METHOD",
    "d, '', NO_DATABASE",
    "p, x1, PUBMED_ID",
    "w, TFLinkSS1;elsewhere, OVERLAP_ID"
  })
  void anOddCellIsAWarningAndTheRowKept(String column, String cell, String reason) {
    TableRow<SiteRow> parsed = parse(Layout.SITES, row(Layout.SITES, column, cell));
    assertEquals(List.of(reason), parsed.reasons());
    assertEquals("TFLinkSS09282705", parsed.row().orElseThrow().siteId());
  }

  @ParameterizedTest
  @EnumSource(names = {"SITES_OLD", "SITES_CSV", "SITES_OF", "SITES"})
  void aCellTooFewOrTooManyLosesTheRow(Layout layout) {
    String row = row(layout);
    char separator = layout == Layout.SITES_CSV ? ',' : '\t';
    for (String wrong :
        List.of(row + separator, row.substring(0, row.lastIndexOf(separator)), "x", "")) {
      assertEquals(List.of("ROW_FIELDS"), parse(layout, wrong).reasons());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "saccer1, IV, sacCer1, chrIV",
    "saccer1, chr12, sacCer1, chr12",
    "SACCER3, Mito, sacCer3, chrM",
    "GRCh38, MT, hg38, chrM",
    "hg19, MT, hg19, chrMT",
    "hg19, chrM, hg19, chrM",
    "Zv9, 4, danRer7, chr4",
    "ce, 3L, ce, chr3L"
  })
  void placesHaveOneSpellingAndNothingIsGuessed(
      String printed, String chromosome, String assembly, String name) {
    SiteRow site = sound(Layout.SITES, row(Layout.SITES, "a", printed, "c", chromosome));
    assertEquals(new Place(assembly, name, 3322643, 3322657), site.place().orElseThrow());
  }

  @Test
  void whatIsWrongWithEvidenceIsSaidAtEachRowThatPrintsIt() {
    SiteTableParser parser = new SiteTableParser(TableRow.VOCABULARY, Layout.SITES);
    String odd = row(Layout.SITES, "d", "Nowhere", "m", "-");
    for (int i = 0; i < 3; i++) {
      assertEquals(
          List.of("UNKNOWN_DATABASE", "NO_METHOD"), TableRow.of(odd, parser::parse).reasons());
    }
  }

  @Test
  void rowsThatDifferInOneCellOfTheEvidenceAreToldApart() {
    SiteTableParser parser = new SiteTableParser(TableRow.VOCABULARY, Layout.SITES);
    Evidence first = TableRow.sound(row(Layout.SITES), parser::parse).evidence();
    for (String change : List.of("d JASPAR", "m selex", "p 5", "f No")) {
      String row = row(Layout.SITES, change.substring(0, 1), change.substring(2));
      Evidence other = TableRow.sound(row, parser::parse).evidence();
      assertNotEquals(first, other, change);
      assertEquals(first, TableRow.sound(row(Layout.SITES), parser::parse).evidence());
    }
  }

  @Test
  void onlyLayoutsOfSitesAreRead() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SiteTableParser(TableRow.VOCABULARY, Layout.MITAB));
  }

  @ParameterizedTest
  @EnumSource(names = {"SITES_OLD", "SITES_CSV", "SITES_OF", "SITES"})
  void whateverStandsInARowItIsKeptOrLostWithOneError(Layout layout) {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<String> odd = List.of("", "-", "NA", "\u00a0", ";;", ",", "%", "-1", "1e5", "𝄞", "chr");
      List<String> columns = List.of(COLUMNS.get(layout).split(" "));
      String[] changes = new String[6];
      for (int i = 0; i < changes.length; i += 2) {
        changes[i] = columns.get(random.nextInt(columns.size()));
        changes[i + 1] = odd.get(random.nextInt(odd.size()));
      }
      TableRow<SiteRow> parsed = parse(layout, row(layout, changes));
      long errors =
          parsed.findings().stream().filter(f -> f.reason().code().startsWith("TFL-R")).count();
      assertEquals(parsed.row().isPresent() ? 0 : 1, errors, "seed " + seed);
    }
  }

  @Test
  void theYeastTableIsReadAsPrinted() throws IOException {
    List<SiteRow> sites =
        real("Saccharomyces_cerevisiae_bindingSites_SS_annotation.tsv", Layout.SITES_OLD);
    assertEquals(5, sites.size());
    assertEquals(Optional.of(new Place("sacCer1", "chr12", 710651, 710696)), sites.get(0).place());
    assertEquals(List.of("8657150"), sites.get(0).evidence().articles());
    assertEquals(List.of("ORegAnno"), sites.get(0).evidence().databases());
    assertEquals("--", "" + sites.get(0).strand() + sites.get(3).strand());
  }

  @Test
  void theTableOfAProteinIsReadAsPrinted() throws IOException {
    List<SiteRow> sites = real("bindingSites_of_P04637.excerpt.tsv", Layout.SITES_OF);
    assertEquals(20, sites.size());
    assertEquals(5, sites.stream().filter(site -> site.place().isEmpty()).count());
    assertEquals(
        List.of("hg18", "hg19", "hg38"),
        sites.stream()
            .flatMap(site -> site.place().stream().map(Place::assembly))
            .distinct()
            .sorted()
            .toList());
    assertEquals(
        List.of("JASPAR", "ORegAnno"),
        sites.stream()
            .flatMap(s -> s.evidence().databases().stream())
            .distinct()
            .sorted()
            .toList());
  }

  private static List<SiteRow> real(String name, Layout layout) throws IOException {
    List<String> lines = Files.readAllLines(Shared.needed("tables").resolve(name));
    return lines.stream().skip(1).map(line -> sound(layout, line)).toList();
  }
}
