package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server behind nginx with {@code src/deploy/nginx.conf}, TLS and HTTP/2. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class NginxIT {
  private static final String ROWS = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 400";

  @TempDir static Path folder;
  private static Process server;
  private static Process nginx;
  private static HttpClient http;
  private static String base;
  private static int plainPort;

  @BeforeAll
  static void start() throws Exception {
    DeployIT.needed("nginx");
    DeployIT.needed("openssl");
    int upstream = DeployIT.port();
    int tls = DeployIT.port();
    plainPort = DeployIT.port();
    base = "https://localhost:" + tls + "/";
    server =
        Program.start(
            Map.of("TFLINK_TRUSTED_PROXY", "127.0.0.1"),
            "run",
            "--store=" + folder.resolve("store"),
            "--port=" + upstream,
            "--access-log=" + folder.resolve("access.log"));
    // its talk is not read: a pipe that is full would stop it
    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
    certificate();
    String site =
        Files.readString(Path.of("src/deploy/nginx.conf"))
            .replace("127.0.0.1:3030", "127.0.0.1:" + upstream)
            .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
            .replace("listen 443 ", "listen 127.0.0.1:" + tls + " ")
            .replace("rdf.example.org", "localhost")
            .replace("/etc/ssl/", folder + "/");
    Files.writeString(
        folder.resolve("nginx.conf"),
        """
        daemon off;
        user root;
        worker_processes 1;
        pid %1$s/nginx.pid;
        error_log %1$s/error.log;
        events {}
        http {
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          %2$s
        }
        """
            .formatted(folder, site));
    nginx =
        new ProcessBuilder(
                "nginx", "-p", folder + "", "-e", folder + "/error.log", "-c", "nginx.conf")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.out").toFile())
            .start();
    http = HttpClient.newBuilder().sslContext(trusting()).build();
    await();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    for (Process process : new Process[] {nginx, server}) {
      if (process != null) {
        process.destroy();
        process.waitFor();
      }
    }
  }

  @Test
  void queriesAreAnsweredOverHttp2WithAndWithoutASlash() throws Exception {
    for (String path : new String[] {"sparql", "sparql/"}) {
      HttpResponse<String> get = get(path + "?query=ASK%7B%7D");
      assertEquals(200, get.statusCode());
      assertEquals(HttpClient.Version.HTTP_2, get.version());
      HttpResponse<String> post = post(path, ROWS);
      assertEquals(200, post.statusCode());
      assertEquals(
          "application/sparql-results+json", post.headers().firstValue("Content-Type").orElse(""));
    }
  }

  @Test
  void thousandsOfBindingsGoThroughAndWhatIsFarTooLongIsRefused() throws Exception {
    String iri = "<http://purl.uniprot.org/uniprot/Q04864> ";
    String values = iri.repeat(4_400_000 / iri.length());
    String query = "SELECT (COUNT(*) AS ?n) { VALUES ?s { " + values + "} }";
    assertTrue(query.length() > 4_300_000);
    assertEquals(200, post("sparql", query).statusCode());
    HttpResponse<String> ours = post("sparql", "ASK {} #" + "x".repeat(11 << 20));
    assertEquals(413, ours.statusCode());
    assertEquals("*", ours.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    // nginx hangs up on who goes on sending, so it is asked first
    DeployIT.needed("curl");
    Path tooLong = folder.resolve("too-long.rq");
    Files.writeString(tooLong, "x".repeat(17 << 20));
    String curl = "curl -k -s -m 30 -o %s -w %%{http_code} --http1.1 -H Expect:100-continue";
    String sent = curl.formatted(folder.resolve("refused")) + " --data-binary @" + tooLong;
    assertEquals("413", DeployIT.ran(0, (sent + " " + base + "sparql").split(" ")));
  }

  @Test
  void aLongAddressGoesThrough() throws Exception {
    assertEquals(200, get("sparql?query=ASK%7B%7D%23" + "x".repeat(17_000)).statusCode());
  }

  @Test
  void tagsCodingsAndHeadersArriveAsTheServerSentThem() throws Exception {
    String path = "sparql?query=" + ROWS.replace(" ", "+").replace("{", "%7B").replace("}", "%7D");
    HttpResponse<InputStream> packed =
        http.send(
            request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofInputStream());
    String tag = packed.headers().firstValue("ETag").orElse("");
    assertTrue(tag.matches("\"[0-9a-f]{32}-gzip\""), tag);
    String body =
        new String(new GZIPInputStream(packed.body()).readAllBytes(), StandardCharsets.UTF_8);
    HttpResponse<String> plain = get(path, "Origin", "https://other.example");
    assertEquals(plain.body(), body);
    assertEquals("*", plain.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertEquals("public, max-age=300", plain.headers().firstValue("Cache-Control").orElse(""));
    assertTrue(plain.headers().firstValue("Strict-Transport-Security").isPresent());
    assertEquals(304, get(path, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode());
    assertEquals(
        plain.body().getBytes(StandardCharsets.UTF_8).length,
        plain.headers().firstValueAsLong("Content-Length").orElse(0));
  }

  @Test
  void anotherSiteMayAskBefore() throws Exception {
    HttpResponse<String> response =
        http.send(
            request("sparql")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Headers", "x-foo")
                .build(),
            BodyHandlers.ofString());
    assertEquals(204, response.statusCode());
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Headers").orElse(""));
  }

  @Test
  void aClientIsKnownByItsOwnAddressWhateverItSaysOfItself() throws Exception {
    DeployIT.needed("curl");
    String curl =
        "curl -k -s -m 30 -w %{http_code} --interface 127.0.0.9 -H X-Forwarded-For:127.0.0.77"
            + " -H X-Request-Id:asked-from-9 -o /dev/null ";
    String url = base.replace("localhost", "127.0.0.1") + "sparql?query=ASK%7B%7D";
    assertEquals("200", DeployIT.ran(0, (curl + url).split(" ")));
    String line = logged("asked-from-9");
    assertTrue(line.contains("client=127.0.0.9 "), line);
  }

  private static String logged(String text) throws Exception {
    while (true) {
      try (Stream<String> lines = Files.lines(folder.resolve("access.log"))) {
        Optional<String> line = lines.filter(l -> l.contains(text)).findFirst();
        if (line.isPresent()) {
          return line.get();
        }
      }
      Thread.sleep(50);
    }
  }

  @Test
  void pagesAndErrorsAreTheServersAndMetricsAreNotThere() throws Exception {
    assertTrue(get("").body().contains("<html"));
    assertEquals(404, get("metrics").statusCode());
    assertEquals(404, get("$/metrics").statusCode());
    assertTrue(get("sparql?query=x").body().contains("not SPARQL"));
  }

  @Test
  void withoutTlsTheReaderIsSentToIt() throws Exception {
    HttpURLConnection plain =
        (HttpURLConnection)
            URI.create("http://127.0.0.1:" + plainPort + "/about?x=1").toURL().openConnection();
    plain.setInstanceFollowRedirects(false);
    assertEquals(308, plain.getResponseCode());
    assertEquals("https://127.0.0.1/about?x=1", plain.getHeaderField("Location"));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String path, String query) throws Exception {
    return http.send(
        request(path)
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query))
            .build(),
        BodyHandlers.ofString());
  }

  private static void certificate() throws Exception {
    DeployIT.ran(
        0,
        ("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
                + " -addext subjectAltName=DNS:localhost -keyout %1$s/tflink-rdf.key"
                + " -out %1$s/tflink-rdf.pem")
            .formatted(folder)
            .split(" "));
  }

  private static SSLContext trusting() throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream pem = Files.newInputStream(folder.resolve("tflink-rdf.pem"))) {
      store.setCertificateEntry(
          "nginx", CertificateFactory.getInstance("X.509").generateCertificate(pem));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private static void await() throws Exception {
    while (true) {
      try {
        if (get("health/ready").statusCode() == 200) {
          return;
        }
      } catch (java.net.ConnectException e) {
        assertTrue(nginx.isAlive(), Files.readString(folder.resolve("nginx.out")));
      }
      Thread.sleep(100);
    }
  }
}
