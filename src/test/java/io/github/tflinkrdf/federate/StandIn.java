package io.github.tflinkrdf.federate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/**
 * An endpoint on this machine that takes the place of another, and writes down what it is asked.
 */
public final class StandIn implements AutoCloseable {
  /** What to do with a request in place of an answer; false to answer all the same. */
  public interface Fault {
    boolean on(HttpExchange exchange) throws IOException;
  }

  /** One request. */
  public record Asked(String method, String agent, String accept, String query, long bytes) {}

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final DatasetGraph data;
  private volatile Fault fault = exchange -> false;
  private volatile long answered;

  public StandIn(DatasetGraph data) {
    this.data = data;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** What it answers from. */
  public DatasetGraph data() {
    return data;
  }

  /** Where it is asked. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sparql");
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The requests so far. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** The bytes of the answers so far. */
  public long answered() {
    return answered;
  }

  public void forget() {
    asked.clear();
    answered = 0;
  }

  public void failBy(Fault next) {
    fault = next;
  }

  /** Answers with something else. */
  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    if (!type.isEmpty()) {
      exchange.getResponseHeaders().set("Content-Type", type);
    }
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String raw = exchange.getRequestURI().getRawQuery();
    String form =
        exchange.getRequestMethod().equals("POST")
            ? new String(body, StandardCharsets.UTF_8)
            : "" + raw;
    String query = "";
    for (String part : form.split("&")) {
      if (part.startsWith("query=")) {
        query = URLDecoder.decode(part.substring(6), StandardCharsets.UTF_8);
      }
    }
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestHeaders().getFirst("User-Agent"),
            exchange.getRequestHeaders().getFirst("Accept"),
            query,
            form.length()));
    if (!fault.on(exchange)) {
      try {
        byte[] rows = rows(query);
        answered += rows.length;
        send(exchange, 200, "application/sparql-results+json; charset=utf-8", rows);
      } catch (QueryException e) {
        String why = e.getMessage() + " in " + query;
        send(exchange, 400, "text/plain", why.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private byte[] rows(String query) {
    return Txn.calculateRead(
        data,
        () -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (QueryExec exec =
              QueryExec.dataset(data)
                  .query(query)
                  // Jena's optimizer evaluates some sub-queries with a LIMIT once for each row
                  .set(ARQ.optimization, false)
                  .build()) {
            ResultSetFormatter.output(out, ResultSet.adapt(exec.select()), ResultSetLang.RS_JSON);
          }
          return out.toByteArray();
        });
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
