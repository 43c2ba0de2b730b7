package io.github.tflinkrdf.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;

/** A SPARQL endpoint in a process of its own. */
final class Endpoint implements AutoCloseable {
  private static final int PATIENCE = 600;

  /** Seconds after which an endpoint that did not keep its own limit is waited for no longer. */
  private static final int GRACE = 10;

  private final String name;
  private final URI address;
  private final Process process;
  private final int limit;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param limit seconds in which the command is told to answer a query
   */
  Endpoint(String name, int port, List<String> command, int limit)
      throws IOException, InterruptedException {
    this(name, port, "/sparql", command, limit);
  }

  /**
   * @param path of queries
   * @param limit seconds in which the command is told to answer a query
   */
  Endpoint(String name, int port, String path, List<String> command, int limit)
      throws IOException, InterruptedException {
    this.name = name;
    this.limit = limit;
    this.address = URI.create("http://127.0.0.1:" + port + path);
    this.process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    for (int i = 0; !answers(); i++) {
      if (i == PATIENCE || !process.isAlive()) {
        throw new IOException(name + " does not start: " + String.join(" ", command));
      }
      Thread.sleep(100);
    }
  }

  String name() {
    return name;
  }

  int port() {
    return address.getPort();
  }

  String path() {
    return address.getPath();
  }

  long pid() {
    return process.pid();
  }

  /** Milliseconds of processor that the process has used. */
  double processor() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
  }

  private boolean answers() throws InterruptedException {
    try {
      get("SELECT * { } LIMIT 1");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The answer as JSON.
   *
   * @throws IOException if there is none, also because it took too long
   */
  byte[] get(String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "application/sparql-results+json")
            .POST(HttpRequest.BodyPublishers.ofString(query))
            .build();
    HttpResponse<byte[]> answer = wait(client.sendAsync(request, BodyHandlers.ofByteArray()));
    if (answer.statusCode() != 200) {
      throw new IOException(name + " answers " + answer.statusCode() + " to\n" + query);
    }
    return answer.body();
  }

  // a limit of the request itself would end with the header of the answer
  private <T> T wait(CompletableFuture<T> answer) throws IOException, InterruptedException {
    try {
      return answer.get(limit + GRACE, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException(name + " does not answer", e);
    } catch (ExecutionException e) {
      throw new IOException(name + " fails", e.getCause());
    }
  }

  /**
   * The rows in an order of their own; parts of a concatenation likewise, which SPARQL leaves open.
   */
  List<String> rows(String query) throws IOException, InterruptedException {
    ResultSet results = ResultSetFactory.fromJSON(new ByteArrayInputStream(get(query)));
    List<String> rows = new ArrayList<>();
    while (results.hasNext()) {
      var row = results.next();
      rows.add(
          results.getResultVars().stream()
              .map(name -> name + "=" + sorted(String.valueOf(row.get(name))))
              .collect(Collectors.joining(" ")));
    }
    return rows.stream().sorted().toList();
  }

  private static String sorted(String value) {
    return Stream.of(value.split("; ")).sorted().collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
