package io.github.tflinkrdf.bench;

import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sys.JenaSystem;

/**
 * The competency queries under load: the packaged program and the jar of Fuseki on copies of one
 * store, each in a process of its own, with this client beside them on the same machine. {@code
 * ServeBench FOLDER --store STORE [--rounds N] [--seconds N] [--subjects N] [--parts
 * load,cache,swap,hostile]}; the store has two releases for the swap, and is only read.
 */
public final class ServeBench {
  private static final int PORT = 3941;
  private static final int METRICS = 3951;
  private static final List<Crowd> CROWDS =
      List.of(new Crowd(1, true), new Crowd(8, true), new Crowd(32, true), new Crowd(32, false));

  /** Milliseconds of the assault before the others are measured. */
  private static final long ASSAULT = 20_000;

  private final Path folder;
  private final Rounds rounds;
  private final Rounds shortRounds;
  private final double seconds;
  private final Endpoint plain;
  private final Endpoint caching;
  private final Endpoint fuseki;
  private final Deck ours;
  private final Deck theirs;

  private ServeBench(
      Path folder, Options options, Endpoint plain, Endpoint caching, Endpoint fuseki)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.seconds = options.fraction("seconds", 8);
    int count = (int) options.number("rounds", 3);
    this.rounds = new Rounds(count, seconds);
    this.shortRounds = new Rounds(count, seconds / 4);
    this.plain = plain;
    this.caching = caching;
    this.fuseki = fuseki;
    List<QuerySubjects> subjects =
        QuerySubjects.several(plain, (int) options.number("subjects", 20));
    this.ours = Deck.of(subjects, plain.path());
    this.theirs = Deck.of(subjects, fuseki.path());
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Options options = new Options(args, 1, "store", "rounds", "seconds", "subjects", "parts");
    JenaSystem.init();
    Path folder = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
    Path store = Path.of(options.text("store", ""));
    Path first = copy(store, folder.resolve("store-1"));
    Path second = copy(store, folder.resolve("store-2"));
    Path database = copy(Store.open(store).released().tdb2(), folder.resolve("tdb2"));
    List<String> untouched = Entrant.fuseki(database, PORT + 2, folder.resolve("fuseki"));
    try (Endpoint plain = ours("without cache", first, PORT, METRICS, "--answer-cache", "0");
        Endpoint caching = ours("with cache", second, PORT + 1, METRICS + 1);
        Endpoint fuseki = new Endpoint("Fuseki", PORT + 2, "/ds/sparql", untouched, 600)) {
      ServeBench bench = new ServeBench(folder, options, plain, caching, fuseki);
      Set<String> parts = Set.of(options.text("parts", "load,cache,swap,hostile").split(","));
      bench.run(parts);
    } finally {
      for (Path copy : List.of(first, second, database)) {
        Contest.delete(copy);
      }
    }
  }

  private static Endpoint ours(String name, Path store, int port, int metrics, Object... more)
      throws IOException, InterruptedException {
    List<Object> args =
        new ArrayList<>(List.of("serve", "--store", store, "--port", port, "--metrics-port"));
    args.add(metrics);
    args.addAll(List.of(more));
    return new Endpoint(name, port, Entrant.program(args.toArray()), 60);
  }

  private static Path copy(Path from, Path to) throws IOException, InterruptedException {
    Contest.delete(to);
    Measured.run(List.of("cp", "-a", "--reflink=auto", from.toString(), to.toString()));
    return to;
  }

  private void run(Set<String> parts) throws IOException, InterruptedException {
    for (Rounds.Side side : List.of(side(plain), side(fuseki), side(caching))) {
      new Crowd(2, true).ask(side.port(), side.deck(), 2 * seconds);
    }
    if (parts.contains("load")) {
      load();
    }
    if (parts.contains("cache")) {
      cache();
    }
    if (parts.contains("swap")) {
      Publication publication = new Publication(folder.resolve("store-1"), METRICS);
      new SwapLoad(publication, side(plain), seconds).run();
    }
    // the last: what Fuseki was asked then it goes on with
    if (parts.contains("hostile")) {
      hostile();
    }
  }

  private Rounds.Side side(Endpoint endpoint) {
    return new Rounds.Side(endpoint.name(), endpoint.port(), endpoint == fuseki ? theirs : ours);
  }

  private void load() throws InterruptedException {
    Rounds.head("Fuseki");
    for (Crowd crowd : CROWDS) {
      Rounds.print(name(crowd), rounds.run(crowd, side(plain), side(fuseki)));
    }
    System.out.println();
    Rounds.head("Fuseki");
    for (String query : ours.names()) {
      Rounds.Side mine = new Rounds.Side("without cache", plain.port(), ours.named(query));
      Rounds.Side other = new Rounds.Side("Fuseki", fuseki.port(), theirs.named(query));
      Rounds.print(query, shortRounds.run(new Crowd(1, true), mine, other));
    }
  }

  private void cache() throws InterruptedException {
    Rounds.head("without");
    for (Crowd crowd : CROWDS) {
      Rounds.print(name(crowd), rounds.run(crowd, side(caching), side(plain)));
    }
    Rounds.head("without");
    for (String query : ours.names()) {
      Rounds.Side kept = new Rounds.Side("with cache", caching.port(), ours.named(query));
      Rounds.Side none = new Rounds.Side("without", plain.port(), ours.named(query));
      Rounds.print(query, shortRounds.run(new Crowd(1, true), kept, none));
    }
  }

  /** Small queries of four clients, in quiet and beside a hostile one. */
  private void hostile() throws IOException, InterruptedException {
    Rounds.head("quiet");
    Crowd crowd = new Crowd(4, true);
    Map<String, Rounds.Side> sides = new LinkedHashMap<>();
    for (Endpoint endpoint : List.of(plain, caching, fuseki)) {
      Deck small = endpoint == fuseki ? theirs.small() : ours.small();
      sides.put(endpoint.name(), new Rounds.Side(endpoint.name(), endpoint.port(), small));
    }
    for (Rounds.Side side : sides.values()) {
      var quiet = rounds.run(crowd, side).get(side.name());
      Assault assault = new Assault(side.port(), path(side));
      Thread.sleep(ASSAULT);
      Map<String, List<Crowd.Figures>> both = new LinkedHashMap<>();
      both.put("hostile", rounds.run(crowd, side).get(side.name()));
      both.put("quiet", quiet);
      Rounds.print(side.name(), both);
      assault.end();
    }
  }

  private String path(Rounds.Side side) {
    return side.port() == fuseki.port() ? fuseki.path() : plain.path();
  }

  private static String name(Crowd crowd) {
    String clients = crowd.clients() == 1 ? "1 client" : crowd.clients() + " clients";
    return crowd.apart() ? clients : clients + ", one address";
  }
}
