package io.github.tflinkrdf.peers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;

/**
 * Serves RDF4J's LMDB store over HTTP, SELECT by POST with the query as the body, results as JSON,
 * 503 for a query that fails or takes too long: {@code LmdbServer DIR PORT SECONDS}.
 */
public final class LmdbServer {
  private static final int THREADS = 4;

  private LmdbServer() {}

  public static void main(String[] args) throws IOException {
    // without it each answer waits 40 ms for the acknowledgement of its header
    System.setProperty("sun.net.httpserver.nodelay", "true");
    SailRepository repository = Lmdb.open(Path.of(args[0]));
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]));
    HttpServer server = HttpServer.create(address, 0);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    int limit = Integer.parseInt(args[2]);
    server.createContext("/sparql", exchange -> answer(repository, limit, exchange));
    server.start();
  }

  // whole answers, as of ours, so that one which was cut is never taken for complete
  private static void answer(SailRepository repository, int limit, HttpExchange exchange)
      throws IOException {
    String query = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    int status = 200;
    try (SailRepositoryConnection connection = repository.getConnection()) {
      TupleQuery prepared = connection.prepareTupleQuery(query);
      prepared.setMaxExecutionTime(limit);
      prepared.evaluate(new SPARQLResultsJSONWriter(answer));
    } catch (RDF4JException e) {
      answer.reset();
      status = 503;
    }
    exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(status, answer.size() == 0 ? -1 : answer.size());
    try (OutputStream out = exchange.getResponseBody()) {
      answer.writeTo(out);
    }
  }
}
