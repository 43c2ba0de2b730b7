package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.ZstdInputStream;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Engines that are not ours get what Jena gets: from the endpoint, and from the dumps. */
class PeersIT {
  @TempDir static Path folder;
  private static CheckedServer server;
  private static String endpoint;
  private static HttpServer dumps;

  @BeforeAll
  static void serve() throws IOException {
    server = CheckedServer.start(CheckedServer.freeBase(), "run", "--store", folder.toString());
    endpoint = server.base() + "sparql";
    dumps = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try (InputStream in = new ZstdInputStream(Files.newInputStream(dump("_all.nt.zst")))) {
      offer("/all.nt", "application/n-triples", in.readAllBytes());
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(dump("_all.ttl.gz")))) {
      offer("/all.ttl", "text/turtle", in.readAllBytes());
    }
    dumps.start();
  }

  @AfterAll
  static void stop() {
    dumps.stop(0);
    server.close();
  }

  @Test
  void rdf4jGetsWhatJenaGets() {
    SPARQLRepository repository = new SPARQLRepository(endpoint);
    try (RepositoryConnection connection = repository.getConnection()) {
      for (String text : PeerAnswers.queries()) {
        try (TupleQueryResult result = connection.prepareTupleQuery(text).evaluate()) {
          List<String> rows = new ArrayList<>();
          for (BindingSet row : result) {
            rows.add(PeerAnswers.row(result.getBindingNames(), name -> value(row, name)));
          }
          assertEquals(PeerAnswers.jena(endpoint, text), rows, text);
        }
      }
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void comunicaGetsWhatJenaGets() throws Exception {
    List<String> queries = PeerAnswers.queries();
    List<JsonObject> answers =
        NodeEngines.ask("comunica.mjs", queries, NodeEngines.endpoint(endpoint));
    for (int i = 0; i < answers.size(); i++) {
      String query = queries.get(i);
      assertEquals(PeerAnswers.jena(endpoint, query), PeerAnswers.rows(answers.get(i)), query);
    }
  }

  @ParameterizedTest
  @CsvSource({"comunica.mjs, all.nt", "oxigraph.mjs, all.nt", "oxigraph.mjs, all.ttl"})
  void anEngineGetsTheSameFromADump(String script, String file) throws Exception {
    String address = "\"http://127.0.0.1:" + dumps.getAddress().getPort() + "/" + file + "\"";
    List<String> queries = PeerAnswers.queriesOfData();
    List<JsonObject> answers = NodeEngines.ask(script, queries, JSON.parseAny(address));
    for (int i = 0; i < answers.size(); i++) {
      assertEquals(
          PeerAnswers.inAnyOrder(PeerAnswers.jena(endpoint, queries.get(i))),
          PeerAnswers.inAnyOrder(PeerAnswers.rows(answers.get(i))),
          queries.get(i));
    }
  }

  private static String value(BindingSet row, String name) {
    return row.hasBinding(name) ? row.getValue(name).stringValue() : "";
  }

  private static void offer(String path, String mediaType, byte[] body) {
    dumps.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", mediaType);
          exchange.sendResponseHeaders(200, body.length);
          try (var out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  private static Path dump(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("releases"))) {
      return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }
}
