package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdInputStream;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that are not ours get what Jena gets: from the endpoint, and from the dump. */
class PeersIT {
  private static final Path COMUNICA = Path.of("target", "comunica").toAbsolutePath();

  /** Of the examples whose keywords say so. */
  private static final String METADATA = "(?s)[^\n]*\n# keywords:[^\n]*metadata.*";

  @TempDir static Path folder;
  private static Process server;
  private static String endpoint;
  private static HttpServer dumps;

  @BeforeAll
  static void serve() throws IOException {
    server = Program.start(Map.of(), "run", "--port", "0", "--store", folder.toString());
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    endpoint = out.readLine() + "sparql";
    byte[] dump = dump();
    dumps = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    dumps.createContext(
        "/all.nt",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/n-triples");
          exchange.sendResponseHeaders(200, dump.length);
          try (var body = exchange.getResponseBody()) {
            body.write(dump);
          }
        });
    dumps.start();
  }

  @AfterAll
  static void stop() {
    dumps.stop(0);
    server.destroy();
  }

  @Test
  void rdf4jGetsWhatJenaGets() {
    SPARQLRepository repository = new SPARQLRepository(endpoint);
    try (RepositoryConnection connection = repository.getConnection()) {
      for (String text : queries()) {
        try (TupleQueryResult result = connection.prepareTupleQuery(text).evaluate()) {
          List<String> rows = new ArrayList<>();
          for (BindingSet row : result) {
            rows.add(row(result.getBindingNames(), name -> value(row, name)));
          }
          assertEquals(jena(text), rows, text);
        }
      }
    } finally {
      repository.shutDown();
    }
  }

  @Test
  void comunicaGetsWhatJenaGets() throws Exception {
    JsonObject source = new JsonObject();
    source.put("type", "sparql");
    source.put("value", endpoint);
    List<JsonObject> answers = comunica(queries(), source.toString());
    for (int i = 0; i < answers.size(); i++) {
      assertEquals(jena(queries().get(i)), rows(answers.get(i)), queries().get(i));
    }
  }

  @Test
  void comunicaGetsTheSameFromTheDump() throws Exception {
    String address = "\"http://127.0.0.1:" + dumps.getAddress().getPort() + "/all.nt\"";
    // what is said of the release is not in its dumps
    List<String> ofData = queries().stream().filter(query -> !query.matches(METADATA)).toList();
    List<JsonObject> answers = comunica(ofData, address);
    for (int i = 0; i < answers.size(); i++) {
      assertEquals(
          jena(ofData.get(i)).stream().map(PeersIT::inAnyOrder).sorted().toList(),
          rows(answers.get(i)).stream().map(PeersIT::inAnyOrder).sorted().toList(),
          ofData.get(i));
    }
  }

  /** A list within a cell has no order of its own. */
  private static String inAnyOrder(String row) {
    return Stream.of(row.split("[;,] |[\\[\\]]")).sorted().toList().toString();
  }

  /** The examples that ask nobody else, and whose answers are rows. */
  private static List<String> queries() {
    Resources resources = Resources.bundled();
    List<String> queries =
        resources.names("queries/", ".rq").stream()
            .map(name -> resources.get(name).text())
            .filter(text -> !text.contains("SERVICE"))
            .filter(text -> QueryFactory.create(text).isSelectType())
            .toList();
    assertTrue(queries.size() >= 10, "the examples are there");
    return queries;
  }

  private static List<String> jena(String text) {
    Query query = QueryFactory.create(text);
    List<String> rows = new ArrayList<>();
    try (QueryExecHTTP exec = QueryExecHTTP.service(endpoint).query(query).build()) {
      add(exec.select(), rows);
    }
    assertEquals(text.contains("# no rows in the samples"), rows.isEmpty(), text);
    return rows;
  }

  private static List<String> rows(JsonObject answer) {
    List<String> rows = new ArrayList<>();
    byte[] json = answer.toString().getBytes(StandardCharsets.UTF_8);
    RowSet set =
        RowSet.adapt(
            ResultSetMgr.read(new java.io.ByteArrayInputStream(json), ResultSetLang.RS_JSON));
    add(set, rows);
    return rows;
  }

  private static void add(RowSet set, List<String> rows) {
    List<String> names = set.getResultVars().stream().map(v -> v.getVarName()).toList();
    set.forEachRemaining(
        row ->
            rows.add(
                row(
                    names,
                    name -> {
                      var node = row.get(name);
                      return node == null
                          ? ""
                          : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
                    })));
  }

  private static String row(List<String> names, java.util.function.UnaryOperator<String> value) {
    return names.stream().map(value).toList().toString();
  }

  private static String value(BindingSet row, String name) {
    return row.hasBinding(name) ? row.getValue(name).stringValue() : "";
  }

  /**
   * The answers of Comunica.
   *
   * @param source JSON
   */
  private static List<JsonObject> comunica(List<String> queries, String source) throws Exception {
    install();
    JsonArray jobs = new JsonArray();
    for (String query : queries) {
      JsonObject job = JSON.parse("{\"source\": " + source + "}");
      job.put("query", query);
      jobs.add(job);
    }
    Process process = new ProcessBuilder("node", COMUNICA.resolve("query.mjs").toString()).start();
    try (var in = process.getOutputStream()) {
      in.write(jobs.toString().getBytes(StandardCharsets.UTF_8));
    }
    Program.Run run = Program.finish(process);
    assertEquals(0, run.code(), run.err());
    return JSON.parseAny(run.out()).getAsArray().stream().map(v -> v.getAsObject()).toList();
  }

  /** Puts it under target/, once. */
  private static synchronized void install() throws Exception {
    Files.createDirectories(COMUNICA);
    for (String name : List.of("package.json", "query.mjs")) {
      Files.write(COMUNICA.resolve(name), Files.readAllBytes(Path.of("src/test/comunica", name)));
    }
    if (Files.isDirectory(COMUNICA.resolve("node_modules"))) {
      return;
    }
    Process npm;
    try {
      npm =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--no-package-lock")
              .directory(COMUNICA.toFile())
              .start();
    } catch (IOException e) {
      throw new AssertionError("node and npm are not installed (Debian: nodejs npm)", e);
    }
    Program.Run run = Program.finish(npm);
    assertEquals(0, run.code(), run.err());
  }

  private static byte[] dump() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("releases"))) {
      Path all = files.filter(f -> f.toString().endsWith("_all.nt.zst")).findFirst().orElseThrow();
      try (InputStream in = new ZstdInputStream(Files.newInputStream(all))) {
        return in.readAllBytes();
      }
    }
  }
}
