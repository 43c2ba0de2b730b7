package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sys.JenaSystem;

/**
 * The competency queries, warm, over HTTP: our server and RDF4J's LMDB store with the same triples.
 * {@code QueryBench FOLDER [--rows N] [--input TABLES] [--runs N]}. Answers must be equal first.
 */
public final class QueryBench {
  private static final int PORT = 3931;
  private static final int WARM_UP = 10;
  private static int runs = 51;

  private QueryBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Options options = new Options(args, 1, "rows", "input", "runs", "sites");
    runs = (int) options.number("runs", runs);
    Path folder = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
    String input = options.text("input", folder.resolve("tables").toString());
    if (options.text("input", "").isEmpty()) {
      String rows = options.text("rows", "1m");
      String sites = options.text("sites", "100k");
      TableGenerator.main(new String[] {input, "--interactions", rows, "--sites", sites});
    }
    Path store = folder.resolve("store");
    Path dump = folder.resolve("dump.nt");
    Path lmdb = folder.resolve("lmdb");
    for (Path old : List.of(store, dump, lmdb)) {
      Contest.delete(old);
    }
    Measured.run(Entrant.program("build", "-q", "--fail-on", "never", input, "--store", store));
    Measured.run(Entrant.main("dump", dump, Dump.class, store, dump).command());
    String load = "io.github.tflinkrdf.peers.Lmdb";
    Measured.run(Entrant.peer("load", lmdb, load, dump, lmdb).command());
    String serve = "io.github.tflinkrdf.peers.LmdbServer";
    time(store, Entrant.peer("RDF4J", lmdb, serve, lmdb, PORT + 1).command());
  }

  /**
   * @param peer command of a server on the next port; none if it is empty
   */
  static void time(Path store, List<String> peer) throws IOException, InterruptedException {
    JenaSystem.init();
    List<String> serve = Entrant.program("serve", "--store", store, "--port", PORT);
    try (Endpoint ours = new Endpoint("ours", PORT, serve);
        Endpoint other = peer.isEmpty() ? null : new Endpoint("RDF4J", PORT + 1, peer)) {
      Map<String, String> queries = queries(ours);
      System.out.println("\n| query | rows | ours ms | RDF4J ms | ÷ |\n|---|---:|---:|---:|---:|");
      for (var query : queries.entrySet()) {
        line(query.getKey(), query.getValue(), ours, other);
      }
    }
  }

  private static void line(String name, String query, Endpoint ours, Endpoint other)
      throws IOException, InterruptedException {
    String all = query.replaceAll("(?m)^LIMIT 100$", "");
    List<String> expected = ours.rows(all);
    if (other != null && !expected.equals(other.rows(all))) {
      throw new IllegalStateException(name + ": the answers differ");
    }
    List<Double> mine = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int run = -WARM_UP; run < runs; run++) {
      measure(ours, query, run, mine);
      if (other != null) {
        measure(other, query, run, theirs);
      }
    }
    double our = Contest.median(mine, t -> t);
    double their = other == null ? Double.NaN : Contest.median(theirs, t -> t);
    System.out.printf(
        "| %s | %,d | %.1f | %.1f | %.2f |%n", name, expected.size(), our, their, our / their);
  }

  private static void measure(Endpoint endpoint, String query, int run, List<Double> times)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    endpoint.get(query);
    if (run >= 0) {
      times.add((System.nanoTime() - began) / 1e6);
    }
  }

  /** The bundled SELECT queries, asked of what the store has. */
  private static Map<String, String> queries(Endpoint endpoint)
      throws IOException, InterruptedException {
    QuerySubjects subjects = QuerySubjects.of(endpoint);
    Map<String, String> queries = new LinkedHashMap<>();
    for (String name : Resources.bundled().names()) {
      if (name.startsWith("queries/") && !name.contains("/11-")) {
        queries.put(
            name.replaceAll("queries/|\\.rq", ""),
            subjects.in(Resources.bundled().get(name).text()));
      }
    }
    return queries;
  }
}
