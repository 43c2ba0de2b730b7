package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.examples.Example;
import io.github.tflinkrdf.examples.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sys.JenaSystem;

/**
 * The competency queries, warm, over HTTP: our server and RDF4J's LMDB store with the same triples.
 * {@code QueryBench FOLDER [--rows N] [--sites N] [--input TABLES] [--runs N] [--limit SECONDS]
 * [--reuse yes]}; reused are the stores that a former run left in the folder. Answers must be equal
 * first, where both engines give all rows within the limit.
 */
public final class QueryBench {
  private static final int PORT = 3931;

  private QueryBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Options options = new Options(args, 1, "rows", "input", "runs", "sites", "limit", "reuse");
    Path folder = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
    Path store = folder.resolve("store");
    Path lmdb = folder.resolve("lmdb");
    boolean there = Files.isDirectory(store) && Files.isDirectory(lmdb);
    if (!there || !options.text("reuse", "no").equals("yes")) {
      build(folder, store, lmdb, options);
    }
    int limit = (int) options.number("limit", 20);
    String serve = "io.github.tflinkrdf.peers.LmdbServer";
    List<String> peer = Entrant.peer("RDF4J", lmdb, serve, lmdb, PORT + 1, limit).command();
    time(store, peer, (int) options.number("runs", 51), limit);
  }

  private static void build(Path folder, Path store, Path lmdb, Options options)
      throws IOException, InterruptedException {
    String input = options.text("input", folder.resolve("tables").toString());
    if (options.text("input", "").isEmpty()) {
      String rows = options.text("rows", "1m");
      String sites = options.text("sites", "100k");
      TableGenerator.main(new String[] {input, "--interactions", rows, "--sites", sites});
    }
    Path dump = folder.resolve("dump.nt");
    for (Path old : List.of(store, dump, lmdb)) {
      Contest.delete(old);
    }
    Measured.run(Entrant.program("build", "-q", "--fail-on", "never", input, "--store", store));
    Measured.run(Entrant.main("dump", dump, Dump.class, store, dump).command());
    String load = "io.github.tflinkrdf.peers.Lmdb";
    Measured.run(Entrant.peer("load", lmdb, load, dump, lmdb).command());
    Contest.delete(dump);
  }

  /**
   * @param peer command of a server on the next port; none if it is empty
   * @param limit seconds in which a query must be answered
   */
  static void time(Path store, List<String> peer, int runs, int limit)
      throws IOException, InterruptedException {
    JenaSystem.init();
    List<String> serve =
        Entrant.program("serve", "--store", store, "--port", PORT, "--query-timeout", limit);
    try (Endpoint ours = new Endpoint("ours", PORT, serve, limit);
        Endpoint other = peer.isEmpty() ? null : new Endpoint("RDF4J", PORT + 1, peer, limit)) {
      System.out.println(
          "\nms; – is no answer within %d s%n%n".formatted(limit)
              + "| query | rows | ours | RDF4J | ÷ | processor: ours | RDF4J | ÷ |\n"
              + "|---|---:|---:|---:|---:|---:|---:|---:|");
      for (var query : queries(ours).entrySet()) {
        line(query.getKey(), query.getValue(), ours, other, runs);
      }
    }
  }

  private static void line(String name, String query, Endpoint ours, Endpoint other, int runs)
      throws InterruptedException {
    Asking mine = new Asking(ours, query);
    Asking theirs = new Asking(other, query);
    Optional<List<String>> rows = mine.rows();
    Optional<List<String>> theirRows = theirs.rows();
    if (rows.isPresent() && theirRows.isPresent() && !rows.equals(theirRows)) {
      throw new IllegalStateException(name + ": the answers differ");
    }
    mine.warmUp();
    theirs.warmUp();
    for (int run = 0; run < runs; run++) {
      mine.measure();
      theirs.measure();
    }
    System.out.printf(
        "| %s | %s | %s | %s |%n",
        name,
        rows.map(all -> "%,d".formatted(all.size())).orElse("–"),
        pair(mine.median(), theirs.median()),
        pair(mine.processor(), theirs.processor()));
  }

  private static String pair(double ours, double theirs) {
    return "%s | %s | %s"
        .formatted(
            Asking.print("%.1f", ours),
            Asking.print("%.1f", theirs),
            Asking.print("%.2f", ours / theirs));
  }

  /** The bundled SELECT queries that ask no other endpoint, asked of what the store has. */
  private static Map<String, String> queries(Endpoint endpoint)
      throws IOException, InterruptedException {
    QuerySubjects subjects = QuerySubjects.of(endpoint);
    Map<String, String> queries = new LinkedHashMap<>();
    for (Example example : Examples.read(Resources.bundled(), Resources.DEFAULT_BASE).all()) {
      if (example.query().isSelectType() && example.federatesWith().isEmpty()) {
        queries.put(example.name(), subjects.in(example.sparql()));
      }
    }
    return queries;
  }
}
