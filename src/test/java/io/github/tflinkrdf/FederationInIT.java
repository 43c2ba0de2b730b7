package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdInputStream;
import io.github.tflinkrdf.examples.StandIns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Engines that are not ours join UniProt, or what stands in for it, with the packaged server, and
 * get the rows that there are where all data is in one place. What they send is kept in {@link
 * Caller}.
 */
class FederationInIT {
  private static final Path UNIPROT = Path.of("src/test/resources/examples/uniprot.ttl");
  private static final int BINDINGS = 1000;
  private static final String PREFIXES =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>
      PREFIX uniprot: <http://purl.uniprot.org/uniprot/>
      PREFIX up: <http://purl.uniprot.org/core/>
      """;
  private static final String OURS =
      "?statement rdf:subject uniprot:Q04864 ; tfl:targetProduct ?product ."
          + " ?product rdfs:label ?label .";
  private static final String THEIRS = "?product a up:Protein ; up:mnemonic ?mnemonic .";

  /** Distinct, since both sides say of some that they are proteins. */
  private static final String JOIN =
      PREFIXES + "SELECT DISTINCT ?product ?label ?mnemonic { <L> <R> } ORDER BY ?product";

  @TempDir static Path folder;
  private static WireTap tap;
  private static CheckedServer server;
  private static StandIns others;
  private static String endpoint;
  private static String uniprot;
  private static Graph everything;
  private static List<String> expected;

  @BeforeAll
  static void serve() throws IOException {
    String base = CheckedServer.freeBase();
    tap = new WireTap(base);
    String store = folder.resolve("store").toString();
    server = CheckedServer.start(base, "run", "--store", store, "--public-url", tap.base());
    endpoint = tap.base() + "sparql";
    others = StandIns.start();
    uniprot = others.aliases().get("https://sparql.uniprot.org/sparql").toString();
    everything = RDFParser.source(UNIPROT).toGraph();
    try (InputStream in = new ZstdInputStream(Files.newInputStream(dump()))) {
      RDFParser.source(in).lang(Lang.NTRIPLES).parse(everything);
    }
    expected = rows(everything, join(OURS, THEIRS));
    assertTrue(expected.size() >= 2, expected.toString());
  }

  @AfterAll
  static void stop() throws IOException {
    others.close();
    server.close();
    tap.close();
  }

  @Test
  void rdf4jWithUniProtsDataAsksUs() throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.add(UNIPROT.toFile(), RDFFormat.TURTLE);
      assertEquals(expected, rdf4j(connection, join(THEIRS, service(endpoint, OURS))));
      assertEquals(expected, rdf4j(connection, join(service(endpoint, OURS), THEIRS)));
    } finally {
      repository.shutDown();
    }
    new Caller("rdf4j").sends(sentBy("Apache-HttpClient/"));
  }

  @Test
  void rdf4jAsksUniProtAndUs() {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection()) {
      String ours = service(endpoint, OURS);
      String theirs = service(uniprot, THEIRS);
      assertEquals(expected, rdf4j(connection, join(theirs, ours)));
      assertEquals(expected, rdf4j(connection, join(ours, theirs)));
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void comunicaJoinsUniProtAndUs() throws Exception {
    JsonArray sources = new JsonArray();
    sources.add(NodeEngines.endpoint(uniprot));
    sources.add(NodeEngines.endpoint(endpoint));
    List<String> queries = List.of(join(THEIRS, OURS), join(OURS, THEIRS));
    for (var answer : NodeEngines.ask("comunica.mjs", queries, sources)) {
      assertEquals(expected, PeerAnswers.rows(answer));
    }
    queries = List.of(join(THEIRS, service(endpoint, OURS)), join(service(endpoint, OURS), THEIRS));
    for (var answer : NodeEngines.ask("comunica.mjs", queries, NodeEngines.endpoint(uniprot))) {
      assertEquals(expected, PeerAnswers.rows(answer));
    }
    new Caller("comunica-description").sends(sentBy("Comunica/", "GET /sparql HTTP"));
    new Caller("comunica").sends(sentBy("Comunica/", "POST /sparql HTTP"));
  }

  @Test
  void virtuosoWithUniProtsDataAsksUs() throws Exception {
    try (Virtuoso virtuoso = Virtuoso.start(folder.resolve("virtuoso"))) {
      Files.createDirectories(virtuoso.folder().resolve("import"));
      Files.copy(UNIPROT, virtuoso.folder().resolve("import/uniprot.ttl"));
      virtuoso.sql(
          "ld_dir('import', '*.ttl', 'http://sparql.uniprot.org/uniprot'); rdf_loader_run();"
              + "GRANT SELECT ON DB.DBA.SPARQL_SINV_2 TO \"SPARQL\";"
              + "GRANT EXECUTE ON DB.DBA.SPARQL_SINV_IMP TO \"SPARQL\";");
      assertEquals(expected, virtuoso.rows(join(THEIRS, service(endpoint, OURS))));
      assertEquals(expected, virtuoso.rows(join(service(endpoint, OURS), THEIRS)));
    }
    new Caller("virtuoso").sends(sentBy("Mozilla/4.0 (compatible; Virtuoso)"));
  }

  /** As it comes, which is with a request for each binding. */
  @Test
  void jenaAsksUsAThousandTimes() throws IOException {
    Graph proteins = GraphFactory.createDefaultGraph();
    everything.find(null, null, null).mapWith(Triple::getSubject).toSet().stream()
        .filter(node -> node.toString().startsWith("http://purl.uniprot.org/uniprot/"))
        .forEach(node -> proteins.add(node, RDF.type.asNode(), RDF.Bag.asNode()));
    assertTrue(proteins.size() > 20, proteins.size() + "");
    for (int n = proteins.size(); n < BINDINGS; n++) {
      proteins.add(
          NodeFactory.createURI("http://purl.uniprot.org/uniprot/NONE" + n),
          RDF.type.asNode(),
          RDF.Bag.asNode());
    }
    int before = tap.sent().size();
    String ask = "?product rdfs:label ?label .";
    String query = PREFIXES + "SELECT * { ?product a rdf:Bag . <R> } ORDER BY ?product ?label";
    proteins.find().toList().forEach(everything::add);
    assertEquals(
        rows(everything, query.replace("<R>", ask)),
        rows(proteins, query.replace("<R>", service(endpoint, ask))));
    assertEquals(BINDINGS, tap.sent().size() - before);
    new Caller("jena").sends(sentBy("ApacheJena/", "P13500"));
  }

  private static String join(String left, String right) {
    return JOIN.replace("<L>", left).replace("<R>", right);
  }

  private static String service(String address, String pattern) {
    return "SERVICE <" + address + "> { " + pattern + " }";
  }

  private static List<String> rows(Graph graph, String query) {
    try (QueryExec exec = QueryExec.graph(graph).query(QueryFactory.create(query)).build()) {
      return PeerAnswers.rows(exec.select());
    }
  }

  private static List<String> rdf4j(RepositoryConnection connection, String query) {
    try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
      List<String> rows = new ArrayList<>();
      for (BindingSet row : result) {
        rows.add(
            PeerAnswers.row(result.getBindingNames(), name -> row.getValue(name).stringValue()));
      }
      return rows;
    }
  }

  private static WireTap.Sent sentBy(String agent) {
    return sentBy(agent, "");
  }

  /** The last request of an engine with that in its head. */
  private static WireTap.Sent sentBy(String agent, String part) {
    return tap.sent().stream()
        .filter(sent -> sent.header("User-Agent").startsWith(agent))
        .filter(sent -> sent.head().contains(part))
        .reduce((former, latter) -> latter)
        .orElseThrow(() -> new AssertionError("nothing was sent by " + agent));
  }

  private static Path dump() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("store/releases"))) {
      return files.filter(f -> f.toString().endsWith("_all.nt.zst")).findFirst().orElseThrow();
    }
  }
}
