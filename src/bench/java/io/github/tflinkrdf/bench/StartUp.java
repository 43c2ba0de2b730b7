package io.github.tflinkrdf.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * From the start of the packaged program to the answer of its first query, and how much of that is
 * the JVM with Jena: {@code StartUp [RUNS]}.
 */
public final class StartUp {
  private static final String JAR = "target/tflink-rdf.jar";
  private static final String QUERY =
      "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/tflink-rdf/ontology#RegulatoryInteraction> }";

  private StartUp() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    List<Double> jvm = new ArrayList<>();
    List<Double> first = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      jvm.add(Measured.run(List.of("java", "-jar", JAR, "--version")).seconds());
      first.add(firstAnswer());
    }
    System.out.printf("JVM, command line and Jena's start (--version): %.2f s%n", median(jvm));
    System.out.printf("run, to the answer of the first query:          %.2f s%n", median(first));
  }

  private static double firstAnswer() throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder("java", "-jar", JAR, "run", "--port", "0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String query = "sparql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
      URI address = URI.create(out.readLine()).resolve(query);
      HttpRequest request = HttpRequest.newBuilder(address).build();
      var body = HttpResponse.BodyHandlers.ofString();
      if (!HttpClient.newHttpClient().send(request, body).body().contains("84")) {
        throw new IllegalStateException("not the 84 statements of the samples");
      }
      return (System.nanoTime() - began) / 1e9;
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
