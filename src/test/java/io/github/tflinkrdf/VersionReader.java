package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client of releases made by {@link Releases#versioned}: whatever it asks, the answer must be
 * whole and of one release.
 *
 * @param ids of the releases, by version
 */
record VersionReader(String base, Map<Integer, String> ids, HttpClient http) {
  private static final Pattern VERSION = Pattern.compile("version-(\\d+)");
  private static final String COUNTS =
      "SELECT ?id ?v (COUNT(*) AS ?n) (COUNT(DISTINCT ?o) AS ?d) (MIN(?o) AS ?w)"
          + " { <urn:x:marker> <urn:x:release> ?id ; <urn:x:version> ?v . ?s <urn:x:p> ?o }"
          + " GROUP BY ?id ?v";

  VersionReader(String base, Map<Integer, String> ids) {
    this(base, ids, HttpClient.newHttpClient());
  }

  /** Asks one thing after another; the answer is how many answers it got. */
  long askUntil(AtomicBoolean stop) throws Exception {
    long answers = 0;
    Set<Integer> versions = new TreeSet<>();
    while (!stop.get()) {
      versions.add(query());
      file();
      named("protein/O14867.json");
      named("protein/O14867");
      redirect();
      assertEquals(200, get("").statusCode());
      answers += 6;
    }
    assertTrue(versions.size() > 2, "too few releases were met: " + versions);
    return answers;
  }

  void awaitReady() throws Exception {
    for (int i = 0; get("health/ready").statusCode() != 200; i++) {
      assertTrue(i < 600, "never ready");
      Thread.sleep(100);
    }
  }

  void await(int version) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (query() != version) {
      assertTrue(System.nanoTime() < deadline, "version " + version + " was never taken up");
      assertEquals(200, get("health/ready").statusCode(), "ready with the former one");
      Thread.sleep(100);
    }
  }

  /** The version, by its id, its number, and the number of its triples. */
  int query() throws Exception {
    String body = whole("sparql?query=" + URLEncoder.encode(COUNTS, StandardCharsets.UTF_8));
    String[] lines = body.split("\r?\n");
    assertEquals(2, lines.length, body);
    String[] row = lines[1].split(",");
    int version = Integer.parseInt(row[1]);
    String triples = Integer.toString(Releases.triplesOf(version));
    assertEquals(ids.get(version) + "," + version + "," + triples + ",1," + version, lines[1]);
    return version;
  }

  private void file() throws Exception {
    HttpResponse<String> response = get("downloads/version.txt");
    assertEquals(200, response.statusCode());
    assertTrue(ids.containsValue(response.body()), response.body());
    assertEquals(
        '"' + response.body() + "/version.txt\"", response.headers().firstValue("ETag").orElse(""));
  }

  private void named(String path) throws Exception {
    Set<String> versions = new TreeSet<>();
    Matcher matcher = VERSION.matcher(whole(path));
    while (matcher.find()) {
      versions.add(matcher.group(1));
    }
    assertEquals(1, versions.size(), path + " of releases " + versions);
  }

  private void redirect() throws Exception {
    HttpResponse<String> response = get("downloads/current/version.txt");
    assertEquals(302, response.statusCode());
    String id = response.headers().firstValue("Location").orElse("").split("/")[2];
    assertTrue(ids.containsValue(id), id);
  }

  private String whole(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertEquals(200, response.statusCode(), path + ": " + response.body());
    return response.body();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    String accept = path.startsWith("sparql") ? "text/csv" : "text/html, */*;q=0.5";
    return http.send(
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", accept).build(),
        BodyHandlers.ofString());
  }
}
