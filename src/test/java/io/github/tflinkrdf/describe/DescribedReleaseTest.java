package io.github.tflinkrdf.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.bench.TableGenerator;
import io.github.tflinkrdf.cli.Console;
import io.github.tflinkrdf.cli.TflinkRdf;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.ReleaseData;
import io.github.tflinkrdf.store.Store;
import io.github.tflinkrdf.terms.LinkTarget;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a release says of itself, once it is built. */
class DescribedReleaseTest {
  private static final String BASE = Resources.DEFAULT_BASE;
  private static final Path SAMPLES = Path.of("src/main/resources/tflink-rdf/samples");
  private static final String PREFIXES =
      "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>"
          + " PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX void: <http://rdfs.org/ns/void#>"
          + " PREFIX void-ext: <http://ldf.fi/void-ext#> ";

  @TempDir static Path folder;
  private static Release release;
  private static final Node EXAMPLES = NodeFactory.createURI(BASE + "graph/examples");
  private static String formerId;
  private static ReleaseData data;
  private static Graph metadata;

  @BeforeAll
  static void buildTwice() {
    String[] address = {"--public-url", "https://tflink.example/rdf"};
    build(folder.resolve("store"), "sorted", SAMPLES, address);
    formerId = Store.open(folder.resolve("store")).released().id();
    build(folder.resolve("store"), "sorted", SAMPLES, address);
    release = Store.open(folder.resolve("store")).released();
    data = release.open();
    metadata = PublishedDescription.metadata(data.dataset(), BASE);
  }

  @AfterAll
  static void close() {
    data.close();
  }

  private static void build(Path store, String loader, Path input, String... more) {
    StringWriter err = new StringWriter();
    List<String> args =
        new ArrayList<>(
            List.of("build", input.toString(), "--store", store.toString(), "--loader", loader));
    args.addAll(List.of(more));
    Console console =
        new Console(
            new ByteArrayOutputStream(),
            new PrintWriter(err),
            false,
            Map.of("TFLINK_OFFLINE", "true"));
    assertEquals(0, TflinkRdf.run(console, args.toArray(String[]::new)), err.toString());
  }

  @Test
  void itsCountsAreThoseOfItsStore() {
    sameCounts(data.dataset(), metadata, release);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sorted", "jena"})
  void theCountsOfGeneratedTablesAreThoseOfTheirStore(String loader) throws IOException {
    Path tables = folder.resolve("tables-" + loader);
    TableGenerator.main(
        new String[] {tables.toString(), "--interactions", "3000", "--sites", "300"});
    Path store = folder.resolve("store-" + loader);
    build(store, loader, tables, "--fail-on", "never");
    Release built = Store.open(store).released();
    try (ReleaseData of = built.open()) {
      sameCounts(of.dataset(), PublishedDescription.metadata(of.dataset(), BASE), built);
    }
  }

  private static void sameCounts(DatasetGraph store, Graph metadata, Release release) {
    DatasetGraph alone = DatabaseMgr.createDatasetGraph();
    Txn.executeRead(
        store,
        () ->
            Txn.executeWrite(
                alone,
                () -> {
                  Graph copy = alone.getDefaultGraph();
                  GraphUtil.addInto(copy, store.getDefaultGraph());
                  GraphUtil.deleteFrom(copy, metadata);
                  GraphUtil.deleteFrom(copy, PublishedDescription.examples(store, BASE));
                }));
    List<LinkTarget> targets = LinkTarget.read(Resources.bundled());
    Node whole = NodeFactory.createURI(BASE + "dataset/" + release.id() + "/rdf");
    Counts asked = AskedCounts.of(alone, targets);
    assertEquals(asked, new VoidCounts(metadata).of(whole, targets));
    assertFalse(asked.links().isEmpty());
    assertFalse(asked.organisms().isEmpty());
  }

  @Test
  void metadataIsApartFromTheData() {
    Txn.executeRead(
        data.dataset(),
        () -> {
          Graph all = data.dataset().getDefaultGraph();
          assertTrue(metadata.stream().allMatch(all::contains));
          Graph ours = GraphFactory.createDefaultGraph();
          GraphUtil.addInto(ours, all);
          GraphUtil.deleteFrom(ours, metadata);
          GraphUtil.deleteFrom(ours, data.dataset().getGraph(EXAMPLES));
          long stated = one("SELECT ?n { ?d a void:Dataset ; void:classes ?c ; void:triples ?n }");
          assertEquals(stated, ours.size());
        });
  }

  @Test
  void theQueriesOfSibGiveRows() {
    assertTrue(
        rows("SELECT * { [] sh:namespace ?namespace ; sh:prefix ?prefix }") > 20, "prefixes");
    String partition =
        "?graph sd:graph ?gd . ?gd void:classPartition ?cp . ?cp void:class ?C ;"
            + " void:propertyPartition ?pp . ?pp void:property ?p ; void:triples ?n . ";
    assertTrue(
        rows("SELECT * { " + partition + "?pp void:classPartition [void:class ?O] }") > 50,
        "classes");
    assertTrue(
        rows("SELECT * { " + partition + "?pp void-ext:datatypePartition [void-ext:datatype ?D] }")
            > 50,
        "datatypes");
    assertTrue(rows("SELECT * { ?x a void:Dataset ; void:sparqlEndpoint ?y }") > 0, "endpoint");
  }

  @Test
  void whateverIsDescribedIsAnIriWithOneLabel() {
    for (Node subject : metadata.stream().map(Triple::getSubject).distinct().toList()) {
      assertTrue(subject.isURI(), subject::toString);
      assertEquals(1, metadata.find(subject, RDFS.label.asNode(), Node.ANY).toList().size());
    }
    assertTrue(metadata.stream().noneMatch(triple -> triple.getObject().isBlank()));
  }

  @Test
  void whatIsUsedHasALabel() {
    String without = "FILTER NOT EXISTS { ?x rdfs:label ?label } }";
    assertEquals(0, rows("SELECT DISTINCT ?x { ?s a ?x " + without));
    assertEquals(0, rows("SELECT DISTINCT ?x { ?s ?x ?o " + without));
    String inMetadata = "SELECT DISTINCT ?x { GRAPH <" + BASE + "graph/metadata> { ?s a ?x ";
    assertEquals(0, rows(inMetadata + without + " }"));
    assertEquals(0, rows("SELECT ?x { ?x rdfs:label ?a , ?b FILTER(?a != ?b) }"));
  }

  @Test
  void theBuildIsToldWithItsInputsAndMappings() throws Exception {
    Node build = NodeFactory.createURI(BASE + "dataset/" + release.id() + "/build");
    VoidCounts read = new VoidCounts(metadata);
    List<String> sums =
        read.all(build, "prov:used").stream()
            .flatMap(used -> read.all(used, "spdx:checksum").stream())
            .map(sum -> read.one(sum, "spdx:checksumValue").getLiteralLexicalForm())
            .toList();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path file : List.of(SAMPLES.resolve("o14867.md"), Path.of("mappings/interaction.rq"))) {
      String sum = HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
      assertTrue(sums.contains(sum), file::toString);
    }
    JsonObject report = JSON.read(release.report().toString());
    assertEquals(3, report.get("inputs").getAsArray().size());
    for (JsonValue input : report.get("inputs").getAsArray()) {
      String sum = input.getAsObject().get("sha256").getAsString().value();
      assertTrue(sums.contains(sum), input::toString);
    }
  }

  @Test
  void theAddressIsThatWhichWasGiven() {
    assertEquals("https://tflink.example/rdf/", release.publicUrl());
    assertEquals(1, rows("SELECT * { ?s sd:endpoint <https://tflink.example/rdf/sparql> }"));
    assertEquals(BASE, release.base());
  }

  @Test
  void theFormerReleaseIsNamed() {
    Node former = NodeFactory.createURI(BASE + "dataset/" + formerId);
    Node now = NodeFactory.createURI(BASE + "dataset/" + release.id());
    assertEquals(former, new VoidCounts(metadata).one(now, "pav:previousVersion"));
  }

  @Test
  void theFilesHoldTheSame() {
    Graph file = RDFDataMgr.loadGraph(release.downloads().resolve("void.ttl").toString());
    assertTrue(file.isIsomorphicWith(metadata));
    JsonObject json = JSON.read(release.downloads().resolve("dataset.jsonld").toString());
    for (String needed :
        List.of(
            "name",
            "description",
            "url",
            "identifier",
            "license",
            "keywords",
            "creator",
            "publisher",
            "datePublished",
            "version",
            "distribution",
            "measurementTechnique")) {
      assertTrue(json.hasKey(needed), needed);
    }
  }

  private static long rows(String query) {
    return Txn.calculateRead(
        data.dataset(),
        () -> {
          try (QueryExec exec = QueryExec.dataset(data.dataset()).query(PREFIXES + query).build()) {
            return exec.select().stream().count();
          }
        });
  }

  private static long one(String query) {
    try (QueryExec exec = QueryExec.dataset(data.dataset()).query(PREFIXES + query).build()) {
      return ((Number) exec.select().next().get("n").getLiteralValue()).longValue();
    }
  }
}
