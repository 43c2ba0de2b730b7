package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.answers.AnswerKey;
import io.github.tflinkrdf.answers.Caching;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What caches on the way of an answer are told, how it is packed, and what is kept here. */
class AnswerCachingTest extends ServedExample {
  private static final String ALL = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 300";
  private static final String FRESH = "public, max-age=300";

  /** The same release, which another process or server cannot open while it is served. */
  @TempDir static Path copy;

  @BeforeAll
  static void copyStore() throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(store.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.endsWith("tdb.lock")) {
          Files.copy(file, target);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ALL, "ASK {}", "DESCRIBE <http://purl.uniprot.org/uniprot/Q04864>"})
  void anAnswerThatIsKnownIsNotSentAgain(String query) {
    HttpResponse<String> first = client.query(query);
    String tag = header(first, "ETag");
    assertTrue(tag.matches("\"[0-9a-f]{32}\""), tag);
    assertEquals(FRESH, header(first, "Cache-Control"));
    HttpResponse<String> again = client.query(query, "If-None-Match", "\"x\", " + tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    for (String name : new String[] {"ETag", "Cache-Control", "Vary"}) {
      assertEquals(header(first, name), header(again, name));
    }
    String path = "sparql?query=" + Client.encode(query);
    assertEquals(304, client.send("HEAD", path, "", "If-None-Match", tag).statusCode());
    assertEquals(200, client.query(query, "If-None-Match", "\"x\"").statusCode());
  }

  @Test
  void whatIsKnownIsNotEvenRun() {
    String endless =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?q }";
    String same = endless.replace("SELECT", "#\nselect");
    String tag =
        AnswerKey.of(
                release(),
                QueryFactory.create(endless),
                false,
                "application/sparql-results+json",
                OptionalInt.empty())
            .orElseThrow()
            .tag();
    assertEquals(304, client.query(same, "If-None-Match", tag).statusCode());
  }

  @Test
  void theTagIsThatOfWhatIsSent() {
    String json = header(client.query(ALL), "ETag");
    assertEquals(json, header(client.query(ALL + " # and a comment"), "ETag"));
    assertNotEquals(json, header(client.query(ALL, "Accept", "text/csv"), "ETag"));
    assertNotEquals(json, header(client.query(ALL, "Accept-Encoding", "gzip"), "ETag"));
    String graph = "&default-graph-uri=urn:x:none";
    String path = "sparql?query=" + Client.encode(ALL);
    assertNotEquals(json, header(client.get(path + graph), "ETag"));
    assertEquals("Accept, Accept-Encoding", header(client.query(ALL), "Vary"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (NOW() AS ?x) {}",
        "SELECT (UUID() AS ?x) {}",
        "SELECT ?s { ?s ?p ?o } ORDER BY RAND() LIMIT 2"
      })
  void whatIsAnotherAnswerEachTimeIsNotKeptByAnybody(String query) {
    HttpResponse<String> first = client.query(query);
    assertEquals("no-store", header(first, "Cache-Control"));
    assertEquals("", header(first, "ETag"));
    assertEquals(200, client.query(query, "If-None-Match", "*").statusCode());
    assertTrue(header(client.query(query), "Server-Timing").contains("desc=miss"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sparql?query=x",
        "nothing",
        "protein/XXXXXX",
        "sparql?format=pdf&query=ASK%7B%7D"
      })
  void errorsAreNotKept(String path) {
    HttpResponse<String> response = client.get(path);
    assertTrue(response.statusCode() >= 400);
    assertEquals("no-store", header(response, "Cache-Control"));
    assertEquals("", header(response, "ETag"));
  }

  @Test
  void anAnswerToAPostIsKeptHereAndNowhereElse() {
    String query = ALL.replace("300", "301");
    HttpResponse<String> first = client.post("sparql", "application/sparql-query", query);
    assertEquals("no-cache", header(first, "Cache-Control"));
    assertEquals("", header(first, "ETag"));
    HttpResponse<String> second = client.post("sparql", "application/sparql-query", query);
    assertTrue(header(second, "Server-Timing").startsWith("cache;desc=hit, query;dur="));
    assertEquals(first.body(), second.body());
  }

  @Test
  void whatWasAskedInOtherWordsComesFromMemory() {
    String query = ALL.replace("300", "302");
    HttpResponse<String> first = client.query(query, "Accept", "text/csv");
    assertTrue(header(first, "Server-Timing").startsWith("cache;desc=miss, query;dur="));
    HttpResponse<String> second =
        client.query("#\n" + query.replace(" ", "\n"), "Accept", "text/csv");
    assertTrue(header(second, "Server-Timing").startsWith("cache;desc=hit"));
    assertEquals(first.body(), second.body());
  }

  @Test
  void whatIsAskedInTheSameWordsIsUnderstoodByTheRestOfTheRequest() {
    String query = ALL.replace("300", "303");
    String path = "sparql?query=" + Client.encode(query);
    String all = client.get(path).body();
    for (String other :
        new String[] {
          "&format=csv", "&max-rows=2", "&default-graph-uri=urn:x:a", "&named-graph-uri=urn:x:a"
        }) {
      String first = client.get(path + other).body();
      assertNotEquals(all, first, other);
      assertEquals(first, client.get(path + other).body(), other);
    }
    assertNotEquals(all, client.get(path, "Accept", "text/csv").body());
    assertEquals(all, client.get(path).body());
    for (String wrong :
        new String[] {"&timeout=x", "&max-rows=x", "&format=x", "&query=ASK%7B%7D"}) {
      assertEquals(400, client.get(path + wrong).statusCode(), wrong);
    }
  }

  @Test
  void anAnswerThatFoundNoRoomIsMadeAgainForTheSameWords() throws Exception {
    try (SparqlServer small = start(new Caching(20_000))) {
      URI address = small.address().resolve("sparql?query=" + Client.encode(ALL));
      HttpResponse<byte[]> first = bytes("GET", address);
      HttpResponse<byte[]> second = bytes("GET", address);
      assertTrue(header(second, "Server-Timing").startsWith("cache;desc=miss"));
      assertArrayEquals(first.body(), second.body());
      assertEquals(header(first, "ETag"), header(second, "ETag"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gzip, gzip",
    "'br, gzip', gzip",
    "x-gzip, gzip",
    "'gzip;q=0.5', gzip",
    "*, gzip",
    "'deflate;q=1, *;q=0.1', gzip",
    "'gzip;q=0.2, identity;q=0.1', gzip",
    "'gzip;q=0', ''",
    "identity, ''",
    "br, ''",
    "'gzip;q=0.1, identity;q=0.5', ''",
    "'*;q=0', ''",
    "'', ''",
  })
  void anAnswerIsPackedIfThatIsAsked(String taken, String coding) throws Exception {
    for (String path :
        new String[] {"sparql?query=" + Client.encode(ALL), "style.css", "sparql", "statistics"}) {
      HttpResponse<byte[]> response = bytes("GET", path, "Accept-Encoding", taken);
      assertEquals(coding, header(response, "Content-Encoding"), path);
      assertTrue(header(response, "Vary").contains("Accept-Encoding"), path);
      String plain = client.get(path).body();
      byte[] body = response.body();
      if (!coding.isEmpty()) {
        assertTrue(body.length < plain.length(), path);
        assertTrue(header(response, "ETag").endsWith("-gzip\""), path);
        body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
      }
      assertEquals(plain, new String(body, StandardCharsets.UTF_8), path);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql?query=SELECT*%7B?s+?p+?o%7DLIMIT+99", "style.css", "", "sparql"})
  void theHeadOfWhatIsPackedIsThatOfItsGet(String path) throws Exception {
    HttpResponse<byte[]> get = bytes("GET", path, "Accept-Encoding", "gzip");
    HttpResponse<byte[]> head = bytes("HEAD", path, "Accept-Encoding", "gzip");
    assertEquals("gzip", header(get, "Content-Encoding"));
    for (String name :
        new String[] {"Content-Encoding", "Content-Length", "ETag", "Content-Type", "Vary"}) {
      assertEquals(header(get, name), header(head, name), name);
    }
    assertEquals(0, head.body().length);
    String tag = header(get, "ETag");
    HttpResponse<byte[]> known =
        bytes("GET", path, "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertEquals(304, known.statusCode());
    assertEquals(tag, header(known, "ETag"));
    String plain = header(client.get(path), "ETag");
    assertEquals(
        304,
        bytes("GET", path, "Accept-Encoding", "gzip", "If-None-Match", plain).statusCode(),
        "the plain one is acceptable too");
    assertEquals(200, client.get(path, "If-None-Match", tag).statusCode(), "it takes no gzip");
  }

  @Test
  void whatIsShortIsNotPacked() throws Exception {
    for (String path : new String[] {"sparql?query=ASK%7B%7D", "health/live"}) {
      HttpResponse<byte[]> response = bytes("GET", path, "Accept-Encoding", "gzip");
      assertEquals("", header(response, "Content-Encoding"));
      assertEquals(header(client.get(path), "ETag"), header(response, "ETag"));
    }
  }

  @Test
  void anAnswerThatIsTooLongToKeepIsPackedWhileItIsSent() throws Exception {
    String cross = "SELECT ?x ?y ?z { ?x a ?t . ?y a ?u . ?z a ?v } ORDER BY ?x LIMIT 40000";
    try (SparqlServer small = start(new Caching(1_000_000))) {
      URI address = small.address().resolve("sparql?query=" + Client.encode(cross));
      HttpResponse<byte[]> packed = bytes("GET", address, "Accept-Encoding", "gzip");
      HttpResponse<byte[]> plain = bytes("GET", address);
      assertTrue(plain.body().length > 3_000_000);
      assertArrayEquals(
          plain.body(),
          new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
      assertEquals(
          plain.body().length, plain.headers().firstValueAsLong("Content-Length").orElse(0));
    }
  }

  @Test
  void aPackedQueryIsRefusedSinceItMayBeABomb() {
    for (String type :
        new String[] {"application/sparql-query", "application/x-www-form-urlencoded"}) {
      HttpResponse<String> response =
          client.post("sparql", type, "query=ASK{}", "Content-Encoding", "gzip");
      assertEquals(415, response.statusCode());
      assertTrue(response.body().contains("Content-Encoding"), response.body());
    }
    assertEquals(
        200,
        client
            .post("sparql", "application/sparql-query", "ASK{}", "Content-Encoding", "identity")
            .statusCode());
  }

  @Test
  void withoutACacheEveryQueryIsRun() {
    try (SparqlServer server = start(new Caching(0))) {
      Client other = new Client(server);
      other.query(ALL);
      HttpResponse<String> second = other.query(ALL);
      assertTrue(header(second, "Server-Timing").startsWith("cache;desc=miss"));
      assertEquals(header(client.query(ALL), "Cache-Control"), header(second, "Cache-Control"));
    }
  }

  @Test
  void anotherReleaseHasOtherTagsAndNothingOfTheFormerIsGiven(@TempDir Path folder)
      throws Exception {
    String version = "SELECT ?v { <urn:x:marker> <urn:x:version> ?v }";
    Releases.marked(folder, 1, 10);
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(folder).withPort(0))) {
      Client other = new Client(server);
      HttpResponse<String> first = other.query(version, "Accept", "text/csv");
      assertEquals("v\r\n1\r\n", first.body());
      Releases.marked(folder, 2, 10);
      String tag = header(first, "ETag");
      String[] conditional = {"Accept", "text/csv", "If-None-Match", tag};
      while (other.query(version, conditional).statusCode() == 304) {
        Thread.sleep(50);
      }
      HttpResponse<String> second = other.query(version, conditional);
      assertEquals("v\r\n2\r\n", second.body());
      assertNotEquals(tag, header(second, "ETag"));
    }
  }

  @Test
  void theBytesOfATagAreTheSameInAnotherServer() {
    String construct = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
    HttpResponse<String> here = client.query(construct);
    // none is kept, so that it is run there once more
    try (SparqlServer server = start(new Caching(0))) {
      HttpResponse<String> there = new Client(server).query(construct);
      assertEquals(header(here, "ETag"), header(there, "ETag"));
      assertEquals(here.body(), there.body());
    }
  }

  private static SparqlServer start(Caching caching) {
    return SparqlServer.start(ServerOptions.of(copy).withPort(0).withCaching(caching));
  }

  private static String release() {
    return Store.open(copy).current().orElseThrow().id();
  }

  private static HttpResponse<byte[]> bytes(String method, String path, String... headers)
      throws IOException, InterruptedException {
    return bytes(method, server.address().resolve(path), headers);
  }

  private static HttpResponse<byte[]> bytes(String method, URI address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.http().send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    Optional<String> value = response.headers().firstValue(name);
    assertFalse(value.isPresent() && value.get().startsWith("W/"), "a weak tag");
    return value.orElse("");
  }
}
