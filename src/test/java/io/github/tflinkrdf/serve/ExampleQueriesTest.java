package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.examples.ExampleRun;
import io.github.tflinkrdf.examples.ExampleRuns;
import io.github.tflinkrdf.examples.Examples;
import io.github.tflinkrdf.store.QueryRun;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.store.ResultFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleQueriesTest {
  private static final Resources RESOURCES = Resources.bundled();

  @TempDir static Path store;
  private static Release release;

  @BeforeAll
  static void build() {
    release = Releases.example(store);
  }

  static List<String> names() {
    return RESOURCES.names("queries/", ".rq");
  }

  @ParameterizedTest
  @MethodSource("names")
  void anExampleIsStandardSparqlBeginsWithItsQuestionAndIsBounded(String name) {
    String text = RESOURCES.get(name).text();
    assertTrue(text.lines().findFirst().orElse("").matches("# [A-Z].*\\?"), text);
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    if (query.isSelectType()) {
      assertTrue(query.hasLimit() && query.hasOrderBy(), "it is bounded and in a fixed order");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "01-factors-of-a-gene, 'BACH1,TRRUST,,2'",
    "01-factors-of-a-gene, uniprot/P14921",
    "02-targets-with-independent-databases, 'CCL2,2'",
    "03-targets-with-binding-evidence, 'CCL2,electrophoretic mobility shift assay,1'",
    "04-only-database-articles, 'REL (Q04864) regulates expression of CD74 (P04233),2'",
    "05-from-one-article, 'REL (Q04864) regulates expression of CCL2 (P13500)'",
    "06-feed-forward-loops, 'P14921,ETS1,http://purl.uniprot.org/uniprot/O14867,BACH1'",
    "07-conserved-regulation, 'A4QPD3,http://identifiers.org/ncbigene/20296,Ccl2'",
    "08-sites-in-a-window, 'rn6 chr9,94302188,94302201'",
    "08-sites-in-a-window, 'TFLinkSS00000001,Myog,+,GAACAGCTGACAA'",
    "08-sites-in-a-window, 'rn6 chr9,94302299,94302309'",
    "08-sites-in-a-window, 'TFLinkSS00000002,Myog,-,'",
    "09-targets-without-one-gene, 'P00688,P00688,2'",
    "10-origin-and-licence, 'HTRI,1,2017-04-29,http://identifiers.org/pubmed/22900683,'",
  })
  void anExampleFindsWhatItAsksFor(String name, String part) {
    String csv = run(name, ResultFormat.CSV);
    assertTrue(csv.contains(part), csv);
  }

  @Test
  void whatRestsOnOneOriginIsNotIndependent() {
    String csv = run("02-targets-with-independent-databases", ResultFormat.CSV);
    assertFalse(csv.contains("CD74"), "TRRUST and TRRUST through DoRothEA are one: " + csv);
  }

  @Test
  void oneInteractionIsDescribedWithItsEvidence() {
    String turtle = run("11-one-interaction-in-full", ResultFormat.TTL);
    assertTrue(turtle.contains("tfl:evidencePairing"), turtle);
    assertTrue(turtle.contains("pubmed:9388261"), turtle);
  }

  @Test
  void theExamplesAreInOrderEachWithItsQuestionAndText() {
    JsonObject json =
        JSON.parse(
            new ExampleQueries(RESOURCES, Resources.DEFAULT_BASE)
                .json(Optional.of(release), Map.of()));
    assertEquals(release.id(), json.getString("release"));
    List<String> listed =
        json.get("queries").getAsArray().stream()
            .map(query -> "queries/" + query.getAsObject().getString("name") + ".rq")
            .toList();
    assertEquals(names(), listed);
    JsonObject first = json.get("queries").getAsArray().get(0).getAsObject();
    assertTrue(first.getString("question").startsWith("Which transcription factors regulate MMP1"));
    assertTrue(first.getString("text").contains("SELECT"));
  }

  @Test
  void whatCameOfAnExampleAtTheBuildIsToldWhileItIsTheSameQuery() throws IOException {
    Examples examples = Examples.read(RESOURCES, Resources.DEFAULT_BASE);
    ExampleRuns runs =
        new ExampleRuns(
            Instant.parse("2026-11-20T10:15:00Z"),
            Map.of("01-factors-of-a-gene", new ExampleRun.Answered(2, 12)));
    examples.write(release.downloads(), release.id(), runs);
    JsonObject first = first(RESOURCES);
    assertEquals(2, first.get("results").getAsNumber().value().intValue());
    assertEquals(12, first.get("milliseconds").getAsNumber().value().intValue());
    assertEquals("2026-11-20T10:15:00Z", first.getString("date"));
    assertEquals("gene", first.get("keywords").getAsArray().get(0).getAsString().value());
    Path folder = Files.createDirectories(store.resolve("other/queries"));
    Files.writeString(folder.resolve("01-factors-of-a-gene.rq"), "# What?\nASK {}");
    JsonObject changed = first(Resources.over(folder.getParent()));
    assertEquals("What?", changed.getString("question"));
    assertFalse(changed.hasKey("results"), changed.toString());
    Files.writeString(
        release.downloads().resolve("tflink-" + release.id() + "_examples.json"), "[{\"na");
    assertFalse(first(RESOURCES).hasKey("results"));
  }

  private static JsonObject first(Resources resources) {
    String json =
        new ExampleQueries(resources, Resources.DEFAULT_BASE).json(Optional.of(release), Map.of());
    return JSON.parse(json).get("queries").getAsArray().get(0).getAsObject();
  }

  @Test
  void thePrefixesAreThoseOfTheExamplesAndOfTheData() {
    String json =
        new ExampleQueries(RESOURCES, Resources.DEFAULT_BASE)
            .json(Optional.empty(), Map.of("mine", "urn:x:db/"));
    JsonObject prefixes = JSON.parse(json).getObj("prefixes");
    assertEquals("urn:x:db/", prefixes.getString("mine"));
    assertEquals("https://w3id.org/tflink-rdf/ontology#", prefixes.getString("tfl"));
  }

  @Test
  void underAnotherBaseTheMintedIrisChangeAndTheOntologyStays() {
    String json =
        new ExampleQueries(RESOURCES, "http://a.example/").json(Optional.empty(), Map.of());
    JsonObject prefixes = JSON.parse(json).getObj("prefixes");
    assertEquals("http://a.example/regulation/", prefixes.getString("reg"));
    assertEquals("https://w3id.org/tflink-rdf/ontology#", prefixes.getString("tfl"));
    assertTrue(json.contains("http://a.example/assembly/rn6/chr9"));
    assertFalse(json.contains("w3id.org/tflink-rdf/assembly"));
  }

  @Test
  void anExampleOfTheUsersThatIsNotSparqlIsRefusedAtTheStart(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("queries/01-factors-of-a-gene.rq");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# What?\nSELECT");
    ServerOptions options = ServerOptions.of(store);
    ServerOptions broken =
        new ServerOptions(
            store,
            options.host(),
            0,
            options.queryTimeout(),
            Resources.over(folder),
            options.federation());
    UserError error = assertThrows(UserError.class, () -> SparqlServer.start(broken));
    assertTrue(error.getMessage().startsWith(file + " is not SPARQL"), error.getMessage());
  }

  private static String run(String name, ResultFormat format) {
    String text = RESOURCES.get("queries/" + name + ".rq").text();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRun.of(text, Optional.of(format)).ask(release, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
