package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.CheckedServer;
import io.github.tflinkrdf.Program;
import io.github.tflinkrdf.checklist.CheckOptions;
import io.github.tflinkrdf.checklist.Checklist;
import io.github.tflinkrdf.checklist.Row;
import io.github.tflinkrdf.checklist.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of {@code check} that are a server's matter, tried against this server and against
 * others with the same triples and no more settings than a first user makes; a table in Markdown
 * goes to standard output. Usage: {@code ServerComparison FOLDER PEERS}; the latter holds {@code
 * rdf4j-server.war} and {@code jetty-runner.jar}.
 */
public final class ServerComparison {
  private static final Set<String> QUICK =
      Set.of(
          "A1", "A2", "A3", "A4", "D1", "D2", "D3", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8",
          "P9", "T4", "S1", "L5");
  // after the others, which a query that is never stopped would slow down
  private static final Set<String> HEAVY = Set.of("T1", "T2", "T3");
  private static final int LIMIT_SECONDS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final Map<String, List<Row.Result>> columns = new LinkedHashMap<>();

  private ServerComparison() {}

  /** Prints the table, then what was seen where a row failed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of(args[0]), "servers");
    Path data = folder.resolve("samples.nt");
    Program.Run convert =
        Program.run(
            "convert", "src/main/resources/tflink-rdf/samples", "--output", data.toString());
    if (convert.code() != 0) {
      throw new IOException(convert.err());
    }
    Path ontology = Path.of("ontology", "tflink.ttl");
    ServerComparison comparison = new ServerComparison();
    comparison.ours(folder.resolve("store"));
    try (PlainFuseki fuseki = new PlainFuseki(data, ontology, LIMIT_SECONDS)) {
      comparison.check("Fuseki " + PlainFuseki.version(), fuseki.endpoint());
    }
    try (PlainRdf4j rdf4j = new PlainRdf4j(Path.of(args[1]), folder, data, ontology)) {
      comparison.check("RDF4J Server " + rdf4j.version(), rdf4j.endpoint());
    }
    comparison.print();
  }

  private void ours(Path store) throws IOException, InterruptedException {
    String base = CheckedServer.freeBase();
    String limit = Integer.toString(LIMIT_SECONDS);
    String[] run = {
      "run", "--store", store.toString(), "--base-iri", base, "--query-timeout", limit
    };
    try (CheckedServer server = CheckedServer.start(base, run)) {
      check("tflink-rdf", URI.create(server.base() + "sparql"));
    }
  }

  private void check(String name, URI endpoint) throws InterruptedException {
    List<Row.Result> results = new ArrayList<>();
    new Checklist(endpoint, options(false), QUICK).run(results::add);
    new Checklist(endpoint, options(true), HEAVY).run(results::add);
    columns.put(name, results);
  }

  private static CheckOptions options(boolean heavy) {
    String agent = "tflink-rdf/bench check";
    Duration request = Duration.ofSeconds(30);
    return new CheckOptions(agent, request, PATIENCE, 1 << 20, heavy, true, 1);
  }

  private void print() {
    System.out.println(
        "| row | what must be true | " + String.join(" | ", columns.keySet()) + " |");
    System.out.println("|---|---|" + "---|".repeat(columns.size()));
    List<StringBuilder> seen = new ArrayList<>();
    for (Row row : rows()) {
      StringBuilder line = new StringBuilder("| " + row.id() + " | " + row.title() + " |");
      columns.forEach(
          (name, results) -> {
            Verdict verdict = verdict(results, row.id());
            line.append(' ').append(verdict.name()).append(" |");
            if (verdict instanceof Verdict.Fail) {
              seen.add(told(row.id(), name, verdict));
            }
          });
      System.out.println(line);
    }
    System.out.println();
    seen.forEach(System.out::println);
  }

  /** All rows by their ids, whichever check tried them. */
  private List<Row> rows() {
    Map<String, Row> rows = new TreeMap<>();
    columns.values().iterator().next().forEach(r -> rows.put(r.row().id(), r.row()));
    return List.copyOf(rows.values());
  }

  private static Verdict verdict(List<Row.Result> results, String id) {
    return results.stream()
        .filter(r -> r.row().id().equals(id))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static StringBuilder told(String id, String name, Verdict verdict) {
    String plain =
        verdict.seen().replaceAll("\\s+", " ").replaceAll("127\\.0\\.0\\.1:\\d{4,5}", "…");
    return new StringBuilder("- ").append(id).append(", ").append(name).append(": ").append(plain);
  }
}
