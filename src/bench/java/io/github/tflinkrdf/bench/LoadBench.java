package io.github.tflinkrdf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads the same triples into stores of our own, Jena's and RDF4J's making, from an N-Triples file
 * and, of those that can, with the converter in the same process. {@code LoadBench FOLDER [--rows
 * N] [--runs N] [--triples FILE.nt] [--input TABLES] [--without NAMES] [--contests file,process]}.
 */
public final class LoadBench {
  private static final String[] OPTIONS = {
    "rows", "runs", "triples", "input", "without", "contests"
  };
  private static final List<String> STOCK = List.of("basic", "sequential", "phased", "parallel");

  private final Path folder;
  private final Options options;
  private final Path store;

  private LoadBench(Path folder, Options options) throws IOException {
    this.folder = Files.createDirectories(folder).toAbsolutePath();
    this.options = options;
    this.store = this.folder.resolve("store");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    new LoadBench(Path.of(args[0]), new Options(args, 1, OPTIONS)).run();
  }

  private void run() throws IOException, InterruptedException {
    List<String> contests = List.of(options.text("contests", "file,process").split(","));
    boolean converted = options.text("triples", "").isEmpty();
    String input = converted ? input() : "";
    Path triples = converted ? converted(input) : Path.of(options.text("triples", ""));
    TripleSum sum = TripleSum.of(triples);
    if (contests.contains("file")) {
      contest("from a file", sum, fromFile(triples.toAbsolutePath()));
    }
    if (contests.contains("process") && converted) {
      contest("converted in the same process", sum, inProcess(input));
    }
  }

  private String input() throws IOException {
    String given = options.text("input", "");
    if (!given.isEmpty()) {
      return given;
    }
    String tables = folder.resolve("tables").toString();
    String rows = options.text("rows", "1m");
    TableGenerator.main(new String[] {tables, "--interactions", rows, "--kinds", "tsv"});
    return tables;
  }

  private Path converted(String input) throws IOException, InterruptedException {
    Path triples = folder.resolve("triples.nt");
    Measured.run(Entrant.program("convert", "-q", "--check", "none", input, "-o", triples));
    return triples;
  }

  private void contest(String name, TripleSum sum, List<Entrant> all)
      throws IOException, InterruptedException {
    List<Entrant> entrants = Entrant.without(options.text("without", "basic"), all);
    Contest contest = new Contest(entrants);
    contest.run((int) options.number("runs", 5), entrant -> check(entrant, sum));
    System.out.printf("%n%s: the same %,d triples in each store%n%n", name, sum.triples());
    contest.print(sum.triples(), "triples");
  }

  /** What a store has must be what went in. */
  private void check(Entrant entrant, TripleSum sum) throws IOException {
    Path out = Path.of("/dev/stdout");
    boolean lmdb = entrant.name().contains("LMDB");
    Entrant dump =
        lmdb
            ? Entrant.peer("dump", out, "io.github.tflinkrdf.peers.LmdbDump", store, out)
            : Entrant.main("dump", out, Dump.class, store, out);
    TripleSum.printed(dump.command()).mustBe(sum, entrant.name());
  }

  private List<Entrant> fromFile(Path triples) {
    List<Entrant> entrants = new ArrayList<>();
    entrants.add(Entrant.main("ours", store, Load.class, "ours", triples, store).tuned());
    STOCK.forEach(
        name ->
            entrants.add(
                Entrant.peer(
                    "tdbloader " + name,
                    store,
                    "tdb2.tdbloader",
                    "--loader=" + name,
                    "--loc=" + store,
                    triples)));
    entrants.add(
        Entrant.peer("xloader", store, "tdb2.xloader.CmdxLoader", "--loc=" + store, triples));
    entrants.add(
        Entrant.peer("RDF4J LMDB", store, "io.github.tflinkrdf.peers.Lmdb", triples, store));
    return entrants;
  }

  private List<Entrant> inProcess(String input) {
    return Stream.concat(Stream.of("ours"), STOCK.stream())
        .map(name -> Entrant.main(name, store, Load.class, name, input, store).tuned())
        .toList();
  }
}
