package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.CheckedServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/** RDF4J Server as it comes, in Jetty as it comes, with a repository in memory. */
final class PlainRdf4j implements AutoCloseable {
  private static final int TENTHS = 1200;
  private static final String REPOSITORY =
      """
      @prefix rep: <http://www.openrdf.org/config/repository#> .
      @prefix sail: <http://www.openrdf.org/config/sail#> .
      [] a rep:Repository ; rep:repositoryID "samples" ; rep:repositoryImpl [
        rep:repositoryType "openrdf:SailRepository" ;
        <http://www.openrdf.org/config/repository/sail#sailImpl> [ sail:sailType "openrdf:MemoryStore" ] ] .
      """;
  private static final String VERSION =
      "META-INF/maven/org.eclipse.rdf4j/rdf4j-http-server/pom.properties";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path war;
  private final URI server;
  private final Process process;

  PlainRdf4j(Path peers, Path folder, Path data, Path ontology)
      throws IOException, InterruptedException {
    war = peers.resolve("rdf4j-server.war");
    URI base = URI.create(CheckedServer.freeBase());
    server = base.resolve("rdf4j-server/");
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dorg.eclipse.rdf4j.appdata.basedir=" + folder.resolve("rdf4j"),
                "-jar",
                peers.resolve("jetty-runner.jar").toString(),
                "--host",
                base.getHost(),
                "--port",
                Integer.toString(base.getPort()),
                "--path",
                "/rdf4j-server",
                war.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitAnswer();
    send("PUT", endpoint(), "text/turtle", BodyPublishers.ofString(REPOSITORY));
    URI statements = URI.create(endpoint() + "/statements");
    send("POST", statements, "application/n-triples", BodyPublishers.ofFile(data));
    URI graph = URI.create(statements + "?context=%3Curn:x:ontology%3E");
    send("POST", graph, "text/turtle", BodyPublishers.ofFile(ontology));
  }

  URI endpoint() {
    return server.resolve("repositories/samples");
  }

  String version() throws IOException {
    try (ZipFile zip = new ZipFile(war.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(VERSION))) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    }
  }

  private void awaitAnswer() throws IOException, InterruptedException {
    for (int i = 0; i < TENTHS && process.isAlive(); i++) {
      try {
        send("GET", server.resolve("protocol"), "text/plain", BodyPublishers.noBody());
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    process.destroy();
    throw new IOException("RDF4J Server does not start");
  }

  private void send(String method, URI address, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Content-Type", type).method(method, body).build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(address + ": " + response.statusCode() + " " + response.body());
    }
  }

  @Override
  public void close() {
    // its queries, which nothing stops, would go on
    process.destroyForcibly();
    process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
  }
}
