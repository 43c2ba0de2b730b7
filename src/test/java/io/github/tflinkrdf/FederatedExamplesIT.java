package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.examples.StandIns;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program and other endpoints: at a build, over HTTP, and for a page of theirs. */
class FederatedExamplesIT {
  private static final String SAMPLES = "src/main/resources/tflink-rdf/samples";
  private static final Path QUERIES = Path.of("src/main/resources/tflink-rdf/queries");
  private static final Map<String, String> ONLINE = Map.of("TFLINK_OFFLINE", "false");
  private static final Map<String, Long> ROWS =
      new TreeMap<>(
          Map.of(
              "31-names-and-status-in-uniprot", 3L,
              "32-disease-targets", 1L,
              "33-factors-without-binding-activity", 35L,
              "34-articles-uniprot-cites-too", 1L,
              "35-reviewed-entry-of-the-gene", 1L,
              "36-gone-from-uniprot", 24L,
              "37-expression-in-bgee", 2L,
              "38-orthologs-in-oma", 1L));

  @TempDir static Path folder;
  private static StandIns others;
  private static Path store;
  private static Program.Run built;

  @BeforeAll
  static void build() {
    others = StandIns.start();
    store = folder.resolve("store");
    built = Program.run(ONLINE, with("build", SAMPLES, "--store", store.toString()));
  }

  @AfterAll
  static void stop() {
    others.close();
  }

  @Test
  void theExamplesAreAnsweredAtABuild() throws IOException {
    assertEquals(0, built.code(), built.err());
    Map<String, Long> rows = new TreeMap<>();
    examples(store)
        .forEach(
            (name, json) -> rows.put(name, json.get("results").getAsNumber().value().longValue()));
    assertEquals(ROWS, rows);
  }

  @Test
  void theEndpointAnswersThemToo() throws Exception {
    String base = CheckedServer.freeBase();
    String[] serve = with("serve", "--store", store.toString(), "--offline=false");
    try (CheckedServer server = CheckedServer.start(base, serve)) {
      Map<String, Long> rows = new TreeMap<>();
      for (String name : ROWS.keySet()) {
        HttpResponse<String> answer =
            ask(server.base(), Files.readString(QUERIES.resolve(name + ".rq")));
        assertEquals(200, answer.statusCode(), answer.body());
        rows.put(name, answer.body().lines().count() - 1);
      }
      assertEquals(ROWS, rows);
      String self = "SELECT * { SERVICE <" + base + "sparql> { ?s ?p ?o } } LIMIT 1";
      assertEquals(2, ask(server.base(), self).body().lines().count());
      HttpResponse<String> refused =
          ask(server.base(), "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
      assertEquals(403, refused.statusCode());
      assertTrue(refused.body().contains("https://www.bgee.org/sparql/"), refused.body());
      String described = get(server.base() + "sparql", "text/turtle").body();
      assertTrue(described.contains("BasicFederatedQuery"), described);
      assertTrue(described.contains("https://sparql.rhea-db.org/sparql"), described);
      assertTrue(get(server.base() + "about", "text/html").body().contains("sparql.orthodb.org"));
    }
  }

  @Test
  void peersThatAreNotThereFailTheExamplesAndNotTheBuild() throws IOException {
    Path other = folder.resolve("dead");
    String dead = CheckedServer.freeBase();
    List<String> command = new ArrayList<>(List.of("build", SAMPLES, "--store", other.toString()));
    others
        .aliases()
        .keySet()
        .forEach(iri -> command.addAll(List.of("--service-alias", iri + "=" + dead)));
    Program.Run run = Program.run(ONLINE, command.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    examples(other)
        .forEach(
            (name, json) -> {
              String why = json.get("failed").getAsString().value();
              assertTrue(why.matches("not answered: https://\\S+ could not be reached: .*"), why);
              assertTrue(run.err().contains("warning: the example " + name + " was not answered"));
            });
    JsonObject report = JSON.parse(Files.readString(release(other).resolve("report.json")));
    assertEquals(ROWS.keySet(), report.get("failedExamples").getAsObject().keySet());
  }

  @Test
  void aBuildThatIsOfflineAsksNobody() throws IOException {
    Path other = folder.resolve("offline");
    Program.Run run = Program.run(with("build", SAMPLES, "--store", other.toString(), "--offline"));
    assertEquals(0, run.code(), run.err());
    examples(other)
        .values()
        .forEach(
            json ->
                assertEquals(
                    "asks other endpoints, and the build was told to ask none",
                    json.get("notRun").getAsString().value()));
  }

  @Test
  void aStoreIsAskedWithoutAServer() {
    String file = QUERIES.resolve("37-expression-in-bgee.rq").toString();
    String[] query = {"query", file, "--store", store.toString(), "--results", "csv"};
    Program.Run run = Program.run(ONLINE, with(query));
    assertEquals(3, run.out().lines().count(), run.err());
    Program.Run offline = Program.run(query);
    assertEquals(3, offline.code());
    assertTrue(
        offline.err().contains("SERVICE <https://www.bgee.org/sparql/> is not asked"),
        offline.err());
  }

  @Test
  void aQueryIsWrittenForThePageOfUniProt() throws Exception {
    for (String name : ROWS.keySet()) {
      String file = QUERIES.resolve(name + ".rq").toString();
      Program.Run run = Program.run("query", file, "--store", store.toString(), "--federate");
      assertEquals(0, run.code(), run.err());
      assertFalse(run.out().contains("SERVICE"), run.out());
      String endpoint =
          run.out().lines().findFirst().orElseThrow().replaceAll("# to be asked at |,.*", "");
      String there = others.aliases().get(endpoint).toString();
      HttpResponse<String> answer = ask(there + "?format=csv&", run.out(), "text/csv");
      assertEquals(
          ROWS.get(name), answer.body().lines().count() - 1, name + run.out() + answer.body());
    }
    String local = QUERIES.resolve("01-factors-of-a-gene.rq").toString();
    Program.Run none = Program.run("query", local, "--store", store.toString(), "--federate");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("this one has none"), none.err());
  }

  private static String[] with(String... command) {
    return Stream.concat(
            Stream.of(command),
            others.aliases().entrySet().stream()
                .flatMap(e -> Stream.of("--service-alias", e.getKey() + "=" + e.getValue())))
        .toArray(String[]::new);
  }

  /** Those that ask others, as a release publishes them. */
  private static Map<String, JsonObject> examples(Path store) throws IOException {
    Path release = release(store);
    Path file = release.resolve("downloads/tflink-" + release.getFileName() + "_examples.json");
    Map<String, JsonObject> examples = new TreeMap<>();
    JSON.parseAny(Files.readString(file))
        .getAsArray()
        .forEach(
            json -> {
              String name = json.getAsObject().getString("name");
              if (ROWS.containsKey(name)) {
                examples.put(name, json.getAsObject());
              }
            });
    assertEquals(ROWS.keySet(), examples.keySet());
    return examples;
  }

  private static Path release(Path store) throws IOException {
    return store.resolve("releases").resolve(Files.readString(store.resolve("current")).strip());
  }

  private static HttpResponse<String> ask(String base, String query) throws Exception {
    return ask(base + "sparql?", query, "text/csv");
  }

  private static HttpResponse<String> ask(String endpoint, String query, String accept)
      throws Exception {
    return get(endpoint + "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), accept);
  }

  private static HttpResponse<String> get(String address, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
