package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.web.RdfSyntax;
import io.github.tflinkrdf.web.Template;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI of a release, whose base is the address of its server, leads to its description. */
@Timeout(120)
class DescriptionsTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final Node DOCUMENT = NodeFactory.createURI("http://xmlns.com/foaf/0.1/Document");

  @TempDir static Path store;
  static SparqlServer server;
  static Client client;
  static String base;

  @BeforeAll
  static void start() throws InterruptedException {
    server = SparqlServer.start(ServerOptions.of(store).withPort(0));
    client = new Client(server);
    base = server.address().toString();
    assertEquals(503, client.get("protein/P14921").statusCode());
    assertEquals(200, client.get("ontology").statusCode());
    Releases.golden(store, base);
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (client.get("health/ready").statusCode() != 200) {
      assertTrue(System.nanoTime() < deadline, "the release was never taken up");
      Thread.sleep(50);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void tenThingsOfEveryClassAreDescribedInEveryForm() {
    List<String> classes = column("SELECT DISTINCT ?c { ?s a ?c }");
    assertTrue(classes.size() > 25, classes.toString());
    for (String type : classes) {
      for (String iri : column("SELECT ?s { ?s a <" + type + "> } ORDER BY ?s LIMIT 10")) {
        assertDescribed(iri);
      }
    }
  }

  private static void assertDescribed(String iri) {
    String address = address(iri);
    String document = address.replaceFirst("#.*", "");
    boolean described = address.startsWith("describe");
    for (RdfSyntax syntax : RdfSyntax.values()) {
      String ending = (described ? "&format=" : ".") + syntax.ending();
      assertSays(iri, syntax, client.get(document, "Accept", syntax.mediaType()));
      assertSays(iri, syntax, client.get(document + ending, "Accept", BROWSER));
    }
    assertShows(iri, client.get(document, "Accept", BROWSER));
    assertShows(iri, client.get(document + (described ? "&format=html" : ".html")));
  }

  private static void assertSays(String iri, RdfSyntax syntax, HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), iri + " " + syntax + " " + response.body());
    assertEquals(syntax.mediaType(), Client.type(response));
    Graph graph = graph(response);
    Node node = NodeFactory.createURI(iri);
    assertTrue(graph.contains(node, RDFS.label.asNode(), Node.ANY), iri + " " + response.body());
    assertTrue(graph.find(node, Node.ANY, Node.ANY).toList().size() > 1, response.body());
  }

  private static void assertShows(String iri, HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), iri + " " + response.body());
    assertEquals("text/html;charset=utf-8", Client.type(response));
    List<String> labels =
        column("SELECT ?l { <" + iri + "> <" + RDFS.label.getURI() + "> ?l } ORDER BY ?l");
    assertTrue(
        labels.stream().map(Template::escaped).anyMatch(response.body()::contains),
        iri + " " + labels);
    assertFalse(response.body().contains("{{"));
    assertFalse(response.body().contains("<script>"));
  }

  @Test
  void underTheAddressOfTheServerAnIriIsTheAddressOfItsDescription() {
    List<String> iris =
        column("SELECT DISTINCT ?s { ?s ?p ?o FILTER(STRSTARTS(STR(?s), '" + base + "')) }");
    assertTrue(iris.size() > 60, iris.size() + " IRIs");
    for (String iri : iris) {
      HttpResponse<String> response = client.get(URI.create(iri).toString());
      assertEquals(200, response.statusCode(), iri);
      assertTrue(graph(response).contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY), iri);
    }
  }

  @Test
  void aDescriptionNamesWhatItMentions() {
    Graph graph = graph(client.get("regulation/" + column(someStatement()).get(0)));
    graph
        .find(Node.ANY, NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom"), Node.ANY)
        .filterKeep(triple -> !triple.getObject().getURI().equals("https://tflink.net/"))
        .forEach(
            triple ->
                assertTrue(
                    graph.contains(triple.getObject(), RDFS.label.asNode(), Node.ANY),
                    triple.toString()));
    assertEquals(1, graph.find(Node.ANY, Node.ANY, DOCUMENT).toList().size());
  }

  @Test
  void whatIsMintedLinksToAnotherSite() {
    for (String iri :
        column("SELECT DISTINCT ?s { ?s ?p ?o FILTER(STRSTARTS(STR(?s), '" + base + "')) }")) {
      String page = seeAlso(iri);
      assertTrue(page.startsWith("https://") || page.startsWith("http://"), iri + ": " + page);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "regulation/P40002_P40001, https://tflink.net/protein/p40002/",
    "record/P40001, https://tflink.net/protein/p40001/",
    "site/TFLinkSS00000001,"
        + " https://genome.ucsc.edu/cgi-bin/hgTracks?db=dm6&position=chr2L:101-107",
    "site/TFLinkSS00000004, https://tflink.net/protein/p20001/",
    "database/NewDB, https://tflink.net/"
  })
  void theOtherSiteIsTheOneThatSaysMost(String minted, String page) {
    assertEquals(page, seeAlso(base + minted));
    String html = client.get(minted, "Accept", BROWSER).body();
    boolean shown = !page.equals("https://tflink.net/");
    assertEquals(shown, html.contains("href=\"" + Template.escaped(page) + "\">at "), html);
  }

  private static String seeAlso(String iri) {
    return graph(client.get(iri))
        .find(NodeFactory.createURI(iri), RDFS.seeAlso.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getURI())
        .toList()
        .toString()
        .replaceAll("[\\[\\]]", "");
  }

  private static String someStatement() {
    return "SELECT ?id { ?s a <https://w3id.org/tflink-rdf/ontology#RegulatoryInteraction>"
        + " BIND(REPLACE(STR(?s), '.*/', '') AS ?id) } ORDER BY ?id LIMIT 1";
  }

  @Test
  void aPageLinksToPagesHereAndToOtherSites() {
    String page = client.get("regulation/" + column(someStatement()).get(0) + ".html").body();
    assertTrue(page.contains("href=\"/protein/"), page);
    assertTrue(page.contains("href=\"/ontology#"), page);
    assertTrue(page.contains("href=\"https://www.uniprot.org/uniprotkb/"), page);
    assertTrue(page.contains(".jsonld\">JSON-LD</a>"), page);
  }

  @Test
  void theHeadersLeadOn() {
    String id = column(someStatement()).get(0);
    HttpResponse<String> page = client.get("regulation/" + id, "Accept", BROWSER);
    assertEquals("/regulation/" + id + ".html", header(page, "Content-Location"));
    assertTrue(header(page, "Vary").contains("Accept"));
    String url = base + "regulation/" + id;
    String links = header(page, "Link");
    for (String link :
        List.of(
            "<" + url + ".ttl>; rel=\"describedby\"; type=\"text/turtle\"",
            "<" + url + ".rdf>; rel=\"alternate\"; type=\"application/rdf+xml\"",
            "<" + url + ">; rel=\"cite-as\"",
            "<" + base + "about#licence>; rel=\"license\"",
            "<https://w3id.org/tflink-rdf/ontology#RegulatoryInteraction>; rel=\"type\"")) {
      assertTrue(links.contains(link), link + " in " + links);
    }
    HttpResponse<String> rdf = client.get("regulation/" + id);
    assertEquals("/regulation/" + id + ".ttl", header(rdf, "Content-Location"));
    assertTrue(header(rdf, "Link").contains(".html>; rel=\"alternate\"; type=\"text/html\""));
    HttpResponse<String> again =
        client.get("regulation/" + id, "If-None-Match", header(rdf, "ETag"));
    assertEquals(304, again.statusCode());
    assertEquals(200, client.send("HEAD", "regulation/" + id, "").statusCode());
    assertEquals(405, client.post("regulation/" + id, "text/plain", "x").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "protein/A0A000",
        "protein/",
        "protein/..%2F",
        "gene/0",
        "gene/uniprot/nothing",
        "regulation/x.ttl",
        "regulation/x.pdf",
        "site/TFLinkSS1%22%3E%3Cscript%3E",
        "database/%25",
        "describe?iri=urn:x:nothing",
        "describe?iri=urn:x:%3Cscript%3E",
        "describe?iri=http%3A%2F%2Fpurl.obolibrary.org%2Fobo%2FRO_0002162&format=pdf"
      })
  void whatIsNotDescribedIsNotFound(String path) {
    HttpResponse<String> plain = client.get(path);
    assertEquals(404, plain.statusCode(), plain.body());
    Client.problem(plain);
    HttpResponse<String> page = client.get(path, "Accept", BROWSER);
    assertEquals(404, page.statusCode());
    assertEquals("text/html;charset=utf-8", Client.type(page));
    assertFalse(page.body().contains("<script>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"describe", "describe?iri=", "describe?iri=relative"})
  void nothingToDescribeIsABadRequest(String path) {
    assertEquals(400, client.get(path).statusCode());
  }

  @Test
  void anyIriCanBeAskedForAndLeadsToItsAddress() {
    String protein = column("SELECT ?s { ?s a <http://purl.uniprot.org/core/Protein> }").get(0);
    String accession = protein.substring(protein.lastIndexOf('/') + 1);
    HttpResponse<String> response = client.get("describe?iri=" + Client.encode(protein));
    assertEquals(303, response.statusCode());
    assertEquals("/protein/" + accession, header(response, "Location"));
    String turtle = "describe?format=ttl&iri=" + Client.encode(protein);
    assertEquals("/protein/" + accession + ".ttl", header(client.get(turtle), "Location"));
    String term = "https://w3id.org/tflink-rdf/ontology#Pooled";
    String location = header(client.get("describe?iri=" + Client.encode(term)), "Location");
    assertEquals("/ontology#Pooled", location);
  }

  @ParameterizedTest
  @CsvSource({"application/xml, text/turtle", "image/png, text/turtle", "'', text/turtle"})
  void whoWantsNoFormThatIsHereGetsTurtle(String accept, String type) {
    assertEquals(type, Client.type(client.get("organism/9606", "Accept", accept)));
  }

  private static String address(String iri) {
    HttpResponse<String> response = client.get("describe?iri=" + Client.encode(iri));
    return response.statusCode() == 303
        ? header(response, "Location").substring(1)
        : "describe?iri=" + Client.encode(iri);
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static List<String> column(String query) {
    return client
        .query(query, "Accept", "text/tab-separated-values")
        .body()
        .lines()
        .skip(1)
        .map(cell -> cell.replaceAll("^[<\"]|\"(@en)?$|>$", "").replaceAll("\\\\(.)", "$1"))
        .toList();
  }

  private static Graph graph(HttpResponse<String> response) {
    Lang lang = RDFLanguages.contentTypeToLang(Client.type(response).split(";", 2)[0]);
    return RDFParser.fromString(response.body(), lang).toGraph();
  }
}
