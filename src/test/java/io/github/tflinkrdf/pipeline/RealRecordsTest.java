package io.github.tflinkrdf.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Shared;
import io.github.tflinkrdf.bench.Statement;
import io.github.tflinkrdf.record.IndependentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The RDF of TFLink's own records against what a reader made of regular expressions finds. */
class RealRecordsTest {
  private static final Path SEEDS = Path.of("src/main/resources/tflink-rdf/samples");
  private static final Pattern SAID =
      Pattern.compile("(\\S+) (\\S+) \\[(.*?)] \\[(.*?)] \\[(.*?)] .*");
  private static final String MI = "http://purl.obolibrary.org/obo/";

  @Test
  void theThreeSampleRecordsGive84StatementsOf80AccessionsAnd16OrthologPairs() throws IOException {
    Converted converted = Converted.of(SEEDS);
    Map<String, Long> described = converted.summary().described();
    assertEquals(84, described.get("Interaction"));
    assertEquals(80, described.get("Tally"));
    assertEquals(16, orthologPairs(converted));
    assertEquals(0, converted.summary().rejected());
    assertSaysTheSame(SEEDS, converted);
  }

  @Test
  void the18RecordsGive254StatementsOf259AccessionsAnd76OrthologPairsAnd44Sites()
      throws IOException {
    Path records = Shared.needed("records");
    Converted converted = Converted.of(records);
    Map<String, Long> described = converted.summary().described();
    assertEquals(254, described.get("Interaction"));
    assertEquals(259, described.get("Tally"));
    assertEquals(76, orthologPairs(converted));
    assertEquals(44, described.get("BindingSite"));
    assertEquals(0, converted.summary().rejected());
    assertTrue(converted.found("TFL-V08", records.resolve("q90270.md") + ":10"));
    assertTrue(
        converted
            .triples()
            .contains(
                "record/Q90270> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                    + " <https://w3id.org/tflink-rdf/ontology#IncompleteRecord>"));
    assertSaysTheSame(records, converted);
  }

  private static void assertSaysTheSame(Path folder, Converted converted) throws IOException {
    Map<String, Statement> independent = new TreeMap<>();
    Set<String> orthologs = new TreeSet<>();
    for (Path file : records(folder)) {
      IndependentReader reader = IndependentReader.of(file);
      for (String line : reader.interactions()) {
        Statement said = said(line);
        independent.merge(said.factor() + " " + said.target(), said, RealRecordsTest::union);
      }
      orthologs.addAll(reader.orthologs());
    }
    assertEquals(
        independent.values().stream()
            .map(EvidenceLine::of)
            .collect(Collectors.toCollection(TreeSet::new)),
        EvidenceLine.read(converted.graph()));
    assertEquals(orthologs.size(), orthologPairs(converted));
  }

  private static List<Path> records(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.endsWith("README.md")).sorted().toList();
    }
  }

  private static Statement said(String line) {
    Matcher said = SAID.matcher(line);
    assertTrue(said.matches(), line);
    Set<String> methods = set(said.group(4)).stream().map(m -> MI + m).collect(Collectors.toSet());
    return new Statement(
        said.group(1), said.group(2), set(said.group(3)), methods, set(said.group(5)));
  }

  private static Set<String> set(String list) {
    return list.isEmpty() ? Set.of() : Set.of(list.split(", "));
  }

  private static Statement union(Statement a, Statement b) {
    return new Statement(
        a.factor(),
        a.target(),
        union(a.databases(), b.databases()),
        union(a.methods(), b.methods()),
        union(a.articles(), b.articles()));
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    return Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet());
  }

  /** Directed pairs of UniProt accessions. */
  private static long orthologPairs(Converted converted) {
    return converted
        .triples()
        .lines()
        .filter(line -> line.contains("RO_HOM0000017") && !line.contains("omabrowser"))
        .count();
  }
}
