package io.github.tflinkrdf.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What the HCLS profile, DCAT and SPARQL 1.1 Service Description want said, and not said. */
class LevelsTest {
  private static final String BASE = Resources.DEFAULT_BASE;
  private static final String ID = "20261120T101500Z";
  private static final String SUM = "0".repeat(64);
  private static final List<Distribution> FILES =
      List.of(
          new Distribution(
              "tflink-" + ID + "_all.nt.zst",
              "application/n-triples",
              Optional.of("zstd"),
              12345,
              SUM,
              OptionalLong.empty(),
              Optional.empty(),
              "all, as N-Triples"),
          new Distribution(
              "tflink-" + ID + "_9606.ttl.gz",
              "text/turtle",
              Optional.of("gzip"),
              678,
              SUM,
              OptionalLong.of(99),
              Optional.of("9606"),
              "Homo sapiens, as Turtle"),
          new Distribution(
              "README.md",
              "text/markdown",
              Optional.empty(),
              5,
              SUM,
              OptionalLong.empty(),
              Optional.empty(),
              "what the files are"));
  private static final ReleaseDescription DESCRIPTION = describe(List.of());
  private static final VoidCounts READ = new VoidCounts(DESCRIPTION.graph());

  private static ReleaseDescription describe(List<Input> inputs) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    String example = LevelsTest.class.getResource("/release/example.ttl").toString();
    Txn.executeWrite(store, () -> RDFDataMgr.read(store.getDefaultGraph(), example));
    Build build =
        new Build(
            BASE,
            "https://tflink.example/",
            ID,
            Optional.empty(),
            Instant.parse("2026-11-20T10:15:00Z"),
            Instant.parse("2026-11-20T10:20:00Z"),
            "1.2.3",
            Map.of("Java", "17"),
            Resources.bundled(),
            Map.of("tfl", BASE + "ontology#"),
            inputs,
            FILES);
    return ReleaseDescription.of(store, build, 1);
  }

  private static Node node(String path) {
    return NodeFactory.createURI(BASE + "dataset/" + path);
  }

  private static void must(Node node, String properties) {
    for (String property : properties.split(" ")) {
      assertFalse(READ.all(node, property).isEmpty(), node + " lacks " + property);
    }
  }

  private static void mustNot(Node node, String properties) {
    for (String property : properties.split(" ")) {
      assertEquals(List.of(), READ.all(node, property), node + " has " + property);
    }
  }

  private static void is(Node node, String type) {
    Node term = VoidCounts.term(type);
    assertTrue(READ.graph().contains(node, RDF.type.asNode(), term), node + " is no " + type);
  }

  @Test
  void theSummaryHasNoVersionAndNoFiles() {
    Node summary = node("tflink");
    is(summary, "dctypes:Dataset");
    must(summary, "dcterms:title dcterms:description dcterms:publisher");
    must(summary, "foaf:page schema:logo dcterms:accrualPeriodicity void:sparqlEndpoint");
    mustNot(
        summary,
        "dcterms:creator dcterms:created dcterms:issued dcterms:language void:vocabulary"
            + " dcterms:conformsTo void:subset idot:exampleIdentifier void:exampleResource"
            + " void:inDataset pav:version dcterms:isVersionOf pav:previousVersion dcterms:source"
            + " prov:wasDerivedFrom pav:createdWith dcterms:format dcat:distribution"
            + " dcat:landingPage dcat:downloadURL void:dataDump void:triples void:entities"
            + " void:distinctSubjects void:properties void:distinctObjects sd:namedGraph"
            + " void:propertyPartition void:classPartition foaf:homepage");
    assertEquals(node(ID), READ.one(summary, "dcterms:hasVersion"));
  }

  @Test
  void theVersionHasDatesAndDistributionsButNoCounts() {
    Node version = node(ID);
    is(version, "dctypes:Dataset");
    must(
        version,
        "dcterms:title dcterms:description dcterms:creator dcterms:publisher dcterms:license"
            + " dcterms:isVersionOf pav:version dcterms:created dcterms:issued dcterms:language"
            + " dcterms:source prov:wasDerivedFrom dcat:distribution dcat:version");
    mustNot(
        version,
        "void:vocabulary void:subset idot:exampleIdentifier void:exampleResource void:inDataset"
            + " pav:hasCurrentVersion pav:createdWith dcterms:accrualPeriodicity dcterms:format"
            + " dcat:downloadURL void:dataDump void:triples void:entities void:distinctSubjects"
            + " void:properties void:distinctObjects sd:namedGraph void:propertyPartition"
            + " void:classPartition void:uriRegexPattern foaf:homepage");
    assertEquals(node("tflink"), READ.one(version, "dcterms:isVersionOf"));
    assertEquals(1 + FILES.size(), READ.all(version, "dcat:distribution").size());
  }

  @Test
  void everyDistributionHasAFormatAndALicence() {
    for (Node distribution : READ.all(node(ID), "dcat:distribution")) {
      is(distribution, "dcat:Distribution");
      must(
          distribution,
          "dcterms:title dcterms:description dcterms:creator dcterms:publisher dcterms:license"
              + " dcterms:format dcterms:issued");
      mustNot(
          distribution,
          "dcterms:hasPart dcterms:isVersionOf pav:hasCurrentVersion dcterms:accrualPeriodicity"
              + " dcat:distribution foaf:homepage");
    }
    Node whole = node(ID + "/rdf");
    is(whole, "void:Dataset");
    must(
        whole,
        "void:triples void:entities void:distinctSubjects void:properties void:distinctObjects"
            + " void:classPartition void:propertyPartition void:subset void:vocabulary"
            + " void:uriSpace void:exampleResource idot:exampleIdentifier dcterms:conformsTo"
            + " void:sparqlEndpoint dcterms:modified void:feature pav:createdWith");
  }

  @Test
  void aFileIsToldWithAddressSizeTypeAndChecksum() {
    Node file = node(ID + "/file/tflink-" + ID + "_9606.ttl.gz");
    assertEquals(
        "https://tflink.example/downloads/" + ID + "/tflink-" + ID + "_9606.ttl.gz",
        READ.one(file, "dcat:downloadURL").getURI());
    assertEquals("678", READ.one(file, "dcat:byteSize").getLiteralLexicalForm());
    String types = "https://www.iana.org/assignments/media-types/";
    assertEquals(types + "text/turtle", READ.one(file, "dcat:mediaType").getURI());
    assertEquals(types + "application/gzip", READ.one(file, "dcat:compressFormat").getURI());
    assertEquals("99", READ.one(file, "void:triples").getLiteralLexicalForm());
    Node sum = READ.one(file, "spdx:checksum");
    assertEquals(SUM, READ.one(sum, "spdx:checksumValue").getLiteralLexicalForm());
    assertFalse(
        READ.graph()
            .contains(
                node(ID + "/file/README.md"), RDF.type.asNode(), VoidCounts.term("void:Dataset")));
    Node human = node(ID + "/organism/9606");
    assertEquals(READ.one(file, "dcat:downloadURL"), READ.one(human, "void:dataDump"));
  }

  @Test
  void searchEnginesAreToldOfTheFiles() {
    JsonObject json = JSON.parse(DESCRIPTION.json());
    JsonObject file = json.get("distribution").getAsArray().get(1).getAsObject();
    assertEquals("text/turtle", file.get("encodingFormat").getAsString().value());
    assertEquals("678 B", file.get("contentSize").getAsString().value());
    assertEquals("https://tflink.example/", json.get("url").getAsString().value());
  }

  @Test
  void theServiceSaysWhereItIsAndWhatItAllows() {
    Limits limits =
        new Limits(
            OptionalLong.of(60),
            OptionalLong.of(10),
            OptionalLong.of(20),
            OptionalLong.of(30),
            List.of("https://peer.example/sparql"));
    Graph graph = PublishedDescription.service(BASE, ID, "http://localhost:1/sparql", limits);
    VoidCounts read = new VoidCounts(graph);
    Node service = node("service");
    assertEquals("http://localhost:1/sparql", read.one(service, "sd:endpoint").getURI());
    assertEquals("60", read.one(service, "tfl:queryTimeLimit").getLiteralLexicalForm());
    assertEquals("30", read.one(service, "tfl:resultRowLimit").getLiteralLexicalForm());
    assertEquals(VoidCounts.term("sd:BasicFederatedQuery"), read.one(service, "sd:feature"));
    assertEquals(8, read.all(service, "sd:resultFormat").size());
    Node dataset = read.one(service, "sd:defaultDataset");
    List<String> graphs =
        read.all(dataset, "sd:namedGraph").stream()
            .map(named -> read.one(named, "sd:name").getURI())
            .sorted()
            .toList();
    assertEquals(List.of(BASE + "graph/examples", BASE + "graph/metadata"), graphs);
    Node whole = read.one(read.one(dataset, "sd:defaultGraph"), "sd:graph");
    assertEquals(node(ID + "/rdf"), whole);
    assertEquals(List.of(), READ.all(service, "sd:feature"));
  }

  @Test
  void rightsAreSaidPerDatabase() {
    Node trrust = node("rights/TRRUST");
    List<Node> parts = READ.all(node("terms-of-use"), "dcterms:hasPart");
    assertFalse(parts.isEmpty());
    if (parts.contains(trrust)) {
      assertEquals(
          "https://creativecommons.org/licenses/by-sa/4.0/",
          READ.one(trrust, "dcterms:license").getURI());
    }
    for (Node part : parts) {
      Node database = READ.one(part, "dcterms:source");
      assertTrue(database.getURI().startsWith(BASE + "database/"), database::toString);
    }
  }

  @Test
  void manyInputsAreDescribedTogetherAndThoseOfAStreamWithoutChecksum() {
    List<Input> many =
        IntStream.range(0, 1001)
            .mapToObj(i -> new Input("in/" + i, OptionalLong.of(2), Optional.of(SUM)))
            .toList();
    VoidCounts together = new VoidCounts(describe(many).graph());
    Node all = node(ID + "/inputs");
    assertEquals("2002", together.one(all, "dcat:byteSize").getLiteralLexicalForm());
    assertEquals(1, together.all(all, "spdx:checksum").size());
    Input stream = new Input("-", OptionalLong.empty(), Optional.empty());
    Input file = new Input("/home/me/a.md", OptionalLong.of(2), Optional.of(SUM));
    VoidCounts singly = new VoidCounts(describe(List.of(stream, file)).graph());
    Node first = node(ID + "/input/1");
    assertEquals("standard input", singly.one(first, "rdfs:label").getLiteralLexicalForm());
    assertEquals(List.of(), singly.all(first, "spdx:checksum"));
    assertEquals(1, singly.all(first, "rdfs:comment").size());
    Node second = node(ID + "/input/2");
    assertEquals("a.md", singly.one(second, "rdfs:label").getLiteralLexicalForm());
  }
}
