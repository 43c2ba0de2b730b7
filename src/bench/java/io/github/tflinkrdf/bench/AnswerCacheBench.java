package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.answers.Caching;
import io.github.tflinkrdf.serve.ServerOptions;
import io.github.tflinkrdf.serve.SparqlServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much faster a query is answered from memory: the median of its answers over HTTP by a server
 * without a cache, with one, and to a client that has the answer already. Usage: {@code
 * AnswerCacheBench STORE [ROUNDS]}; the store must not be served meanwhile.
 */
public final class AnswerCacheBench {
  private static final double NANOS_OF_MILLISECOND = 1e6;
  private static final int ROUNDS = 15;

  private final HttpClient http = HttpClient.newHttpClient();
  private final int rounds;

  private AnswerCacheBench(int rounds) {
    this.rounds = rounds;
  }

  /** Prints a row for each example query of the program. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path store = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    new AnswerCacheBench(rounds).run(ServerOptions.of(store).withPort(0));
  }

  private void run(ServerOptions options) throws IOException, InterruptedException {
    List<String> names =
        Resources.bundled().names("queries/", ".rq").stream()
            .filter(name -> !text(name).contains("SERVICE"))
            .toList();
    double[] uncached;
    try (SparqlServer server = SparqlServer.start(options.withCaching(new Caching(0)))) {
      uncached = medians(server, names, "");
    }
    try (SparqlServer server = SparqlServer.start(options)) {
      double[] cached = medians(server, names, "");
      double[] known = medians(server, names, "known");
      System.out.println("query\tuncached ms\tcached ms\t304 ms\ttimes faster");
      for (int i = 0; i < names.size(); i++) {
        System.out.printf(
            Locale.ROOT,
            "%s\t%.1f\t%.2f\t%.2f\t%.1f%n",
            names.get(i).replaceAll("^queries/|\\.rq$", ""),
            uncached[i],
            cached[i],
            known[i],
            uncached[i] / cached[i]);
      }
    }
  }

  private double[] medians(SparqlServer server, List<String> names, String known)
      throws IOException, InterruptedException {
    double[] medians = new double[names.size()];
    for (int i = 0; i < medians.length; i++) {
      URI address =
          server
              .address()
              .resolve(
                  "sparql?query=" + URLEncoder.encode(text(names.get(i)), StandardCharsets.UTF_8));
      String tag = tag(address);
      double[] times = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        long start = System.nanoTime();
        ask(address, known.isEmpty() ? "\"none\"" : tag);
        times[round] = (System.nanoTime() - start) / NANOS_OF_MILLISECOND;
      }
      Arrays.sort(times);
      medians[i] = times[rounds / 2];
    }
    return medians;
  }

  private String tag(URI address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
        .headers()
        .firstValue("ETag")
        .orElse("\"none\"");
  }

  private void ask(URI address, String known) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).header("If-None-Match", known).build();
    int status = http.send(request, BodyHandlers.ofByteArray()).statusCode();
    if (status != 200 && status != 304) {
      throw new IllegalStateException(address + " gave " + status);
    }
  }

  private static String text(String name) {
    return Resources.bundled().get(name).text();
  }
}
