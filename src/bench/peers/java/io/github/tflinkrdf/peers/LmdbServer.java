package io.github.tflinkrdf.peers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;

/**
 * Serves RDF4J's LMDB store over HTTP, SELECT by POST with the query as the body, results as JSON:
 * {@code LmdbServer DIR PORT}.
 */
public final class LmdbServer {
  private static final int THREADS = 4;
  private static final int BUFFER = 1 << 16;

  private LmdbServer() {}

  public static void main(String[] args) throws IOException {
    // without it each answer waits 40 ms for the acknowledgement of its header
    System.setProperty("sun.net.httpserver.nodelay", "true");
    SailRepository repository = Lmdb.open(Path.of(args[0]));
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]));
    HttpServer server = HttpServer.create(address, 0);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.createContext("/sparql", exchange -> answer(repository, exchange));
    server.start();
  }

  private static void answer(SailRepository repository, HttpExchange exchange) throws IOException {
    String query = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, 0);
    try (SailRepositoryConnection connection = repository.getConnection();
        OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), BUFFER)) {
      connection.prepareTupleQuery(query).evaluate(new SPARQLResultsJSONWriter(out));
    }
  }
}
