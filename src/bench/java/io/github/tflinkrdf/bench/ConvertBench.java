package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Converts one table to N-Triples in five contests, each between ways of making the same triples:
 * the full mapping, the same to a compressed file (against {@code cat} and {@code zstd}), the
 * statements alone (ARQ), the same with functions (CARML), and a flat mapping without (CARML and
 * RMLMapper). {@code ConvertBench FOLDER [--rows N] [--runs N] [--input FILE] [--order
 * sorted|shuffled] [--contests full,compressed,statements,functions,flat] [--small-scale SHARE]
 * [--without NAMES]}; RMLMapper takes 5 GB for a million rows. The folder should be on a RAM disk.
 */
public final class ConvertBench {
  private static final String[] OPTIONS = {
    "rows", "runs", "input", "order", "contests", "small-scale", "without"
  };
  private static final String CONTESTS = "full,compressed,statements,functions,flat";
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
    for (String contest : bench.options.text("contests", CONTESTS).split(",")) {
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
    List<Entrant> all =
        switch (name) {
          case "full" -> full();
          case "compressed" -> compressed();
          case "statements" -> statements();
          case "functions" -> functions();
          case "flat" -> flat();
          default -> throw new IllegalArgumentException("no contest is called " + name);
        };
    List<Entrant> entrants = Entrant.without(options.text("without", ""), all);
    Path expected = folder.resolve("expected.nt");
    Contest.delete(out);
    Contest.delete(expected);
    Measured.run((name.equals("compressed") ? full() : entrants).get(0).command());
    Files.move(out, expected);
    TripleSum sum = TripleSum.of(expected);
    Contest contest = new Contest(entrants);
    contest.run(
        (int) options.number("runs", 5), entrant -> written(entrant).mustBe(sum, entrant.name()));
    System.out.printf("%n%s: %,d equal triples by each way%n%n", name, sum.triples());
    contest.print(sum.triples(), "triples");
    Contest.delete(expected);
  }

  /** ARQ may repeat a triple; RMLMapper writes N-Quads with no blank before the dot. */
  private static TripleSum written(Entrant entrant) throws IOException {
    return switch (entrant.name().split("[ ,]")[0]) {
      case "ARQ" -> TripleSum.distinct(entrant.output());
      case "RMLMapper" -> TripleSum.spaced(entrant.output());
      default -> TripleSum.of(entrant.output());
    };
  }

  private List<Entrant> full() {
    return List.of(
        Entrant.program("ours, shapes not checked", out, convert()),
        Entrant.program("ours, shapes checked", out, "convert", "-q", input, "-o", out),
        Entrant.main("Jena nodes, stock writer", out, StockConversion.class, input, out).tuned(),
        Entrant.shell("`cat`", out, "cat \"$0\" >\"$1\"", folder.resolve("expected.nt"), out));
  }

  private List<Entrant> compressed() {
    Path packed = folder.resolve("out.nt.zst");
    Path expected = folder.resolve("expected.nt");
    String script = "cat \"$0\" | zstd -q %s -c >\"$1\"";
    return List.of(
        Entrant.program(
            "ours, Zstandard", packed, "convert", "-q", "--check", "none", input, "-o", packed),
        Entrant.shell("`cat`, `zstd -1`", packed, script.formatted("-1"), expected, packed),
        Entrant.shell("`cat`, `zstd -3`", packed, script.formatted("-3"), expected, packed));
  }

  private List<Entrant> statements() throws IOException {
    return List.of(
        oursAlone("statements only", Resources.bundled().get("mappings/interaction.rq").text()),
        Entrant.main("ARQ, one streaming table", out, ArqConversion.class, input, out));
  }

  private List<Entrant> functions() throws IOException {
    return List.of(
        oursAlone("statements only", Resources.bundled().get("mappings/interaction.rq").text()),
        new RmlEngines(folder, input, out).carml("statements.rml.ttl"));
  }

  private List<Entrant> flat() throws IOException {
    RmlEngines engines = new RmlEngines(folder, input, out);
    return List.of(
        oursAlone("flat mapping", Files.readString(RmlEngines.MAPPINGS.resolve("flat.rq"))),
        engines.carml("flat.rml.ttl"),
        engines.rmlMapper("flat.rml.ttl"));
  }

  private Entrant oursAlone(String name, String interactions) throws IOException {
    Path resources = alone(interactions);
    return Entrant.program("ours, " + name, out, convert("--resources", resources));
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
