package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Converts one table to N-Triples in three contests, each between ways of making the same triples:
 * the full mapping, the statements alone (ARQ), and a flat mapping (CARML). {@code ConvertBench
 * FOLDER [--rows N] [--runs N] [--input FILE] [--order sorted|shuffled] [--contests
 * full,statements,flat] [--small-scale SHARE]}; the folder should be on a RAM disk.
 */
public final class ConvertBench {
  private static final String[] OPTIONS = {
    "rows", "runs", "input", "order", "contests", "small-scale"
  };
  private static final Path MAPPINGS = Path.of("src", "bench", "resources");
  private static final String NOTHING = "CONSTRUCT {} WHERE {}\n";

  private final Path folder;
  private final Options options;
  private final Path input;
  private final Path out;

  private ConvertBench(Path folder, Options options) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.options = options;
    this.out = folder.resolve("out.nt");
    String given = options.text("input", "");
    this.input = given.isEmpty() ? generated() : Path.of(given);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    ConvertBench bench = new ConvertBench(Path.of(args[0]), new Options(args, 1, OPTIONS));
    for (String contest : bench.options.text("contests", "full,statements,flat").split(",")) {
      bench.contest(contest);
    }
  }

  private Path generated() throws IOException {
    Path tables = folder.resolve("tables");
    Contest.delete(tables);
    TableGenerator.main(
        new String[] {
          tables.toString(),
          "--interactions",
          options.text("rows", "1m"),
          "--kinds",
          "tsv",
          "--organism",
          "Homo sapiens",
          "--order",
          options.text("order", "sorted"),
          "--small-scale",
          options.text("small-scale", "0.1")
        });
    try (Stream<Path> files = Files.list(tables)) {
      return files.findFirst().orElseThrow();
    }
  }

  private void contest(String name) throws IOException, InterruptedException {
    List<Entrant> entrants =
        switch (name) {
          case "full" -> full();
          case "statements" -> statements();
          case "flat" -> flat();
          default -> throw new IllegalArgumentException("no contest is called " + name);
        };
    Path expected = folder.resolve("expected.nt");
    Contest.delete(out);
    Contest.delete(expected);
    Measured.run(entrants.get(0).command());
    Files.move(out, expected);
    TripleSum sum = TripleSum.of(expected);
    Contest contest = new Contest(entrants);
    contest.run(
        (int) options.number("runs", 5), entrant -> written(entrant).mustBe(sum, entrant.name()));
    System.out.printf("%n%s: %,d equal triples by each way%n%n", name, sum.triples());
    contest.print(sum.triples(), "triples");
    Contest.delete(expected);
  }

  /** ARQ may repeat a triple. */
  private static TripleSum written(Entrant entrant) throws IOException {
    return entrant.name().startsWith("ARQ")
        ? TripleSum.distinct(entrant.output())
        : TripleSum.of(entrant.output());
  }

  private List<Entrant> full() {
    return List.of(
        Entrant.program("ours, shapes not checked", out, convert()),
        Entrant.program("ours, shapes checked", out, "convert", "-q", input, "-o", out),
        Entrant.main("Jena nodes, stock writer", out, StockConversion.class, input, out).tuned(),
        Entrant.shell("`cat`", out, "cat \"$0\" >\"$1\"", folder.resolve("expected.nt"), out));
  }

  private List<Entrant> statements() throws IOException {
    Path resources = alone(Resources.bundled().get("mappings/interaction.rq").text());
    return List.of(
        Entrant.program("ours, statements only", out, convert("--resources", resources)),
        Entrant.main("ARQ, one streaming table", out, ArqConversion.class, input, out));
  }

  private List<Entrant> flat() throws IOException {
    Path resources = alone(Files.readString(MAPPINGS.resolve("flat.rq")));
    Path rml = folder.resolve("flat.rml.ttl");
    String mapping = Files.readString(MAPPINGS.resolve("flat.rml.ttl"));
    Files.writeString(rml, mapping.replace("\"table\"", "\"" + input.getFileName() + "\""));
    return List.of(
        Entrant.program("ours, flat mapping", out, convert("--resources", resources)),
        Entrant.peer("CARML", out, "io.github.tflinkrdf.peers.Carml", rml, input, out));
  }

  private Object[] convert(Object... more) {
    return Stream.concat(
            Stream.of("convert", "-q", "--check", "none", input, "-o", out), Stream.of(more))
        .toArray();
  }

  /** Resources that map interactions so, and nothing else. */
  private Path alone(String interactions) throws IOException {
    Path resources = folder.resolve("resources");
    Path mappings = Files.createDirectories(resources.resolve("mappings"));
    for (String name : Resources.bundled().names()) {
      if (name.startsWith("mappings/") && name.endsWith(".rq")) {
        Files.writeString(resources.resolve(name), NOTHING);
      }
    }
    Files.writeString(mappings.resolve("interaction.rq"), interactions);
    return resources;
  }
}
