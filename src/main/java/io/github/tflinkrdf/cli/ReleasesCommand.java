package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.Holding;
import io.github.tflinkrdf.store.Inventory;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Rollback;
import io.github.tflinkrdf.store.Store;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code releases list|prune|rollback --store DIR}: what lies in a store. */
@Command(
    name = "releases",
    mixinStandardHelpOptions = true,
    description = {
      "The releases of a store: what there is, the removal of old ones, the way back to a former one."
    },
    footer = {
      "",
      "Examples:",
      "  tflink-rdf releases list --store store",
      "  tflink-rdf releases prune --store store --keep 1",
      "  tflink-rdf releases rollback --store store"
    })
final class ReleasesCommand {
  private static final String ROW = "%-20s  %-16s  %6s  %9s  %15s  %s";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);
  private static final String STORE = "--store";

  private final Console console;
  private final Clock clock;

  ReleasesCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = {
        "Prints the releases, oldest first: id, date (UTC), age, size of the files, triples, and",
        "which one is in use; after them what interrupted builds left. Reads only."
      },
      footer = {"", "Example:", "  tflink-rdf releases list --store store"})
  int list(
      @Option(names = STORE, paramLabel = "DIR", required = true, description = "the store")
          Path folder) {
    List<Holding> holdings = new Inventory(Store.open(folder)).holdings();
    PrintWriter out = console.text();
    out.println(ROW.formatted("release", "built", "age", "size", "triples", "").strip());
    holdings.forEach(holding -> out.println(row(holding).stripTrailing()));
    out.flush();
    return 0;
  }

  @Command(
      name = "prune",
      mixinStandardHelpOptions = true,
      description = {
        "Removes all releases but the newest and the current one, and what interrupted builds left.",
        "A release that is being served stays; those that were rolled back from are the first to go.",
        "Not possible while a build of the store is running."
      },
      footer = {"", "Example:", "  tflink-rdf releases prune --store store --keep 1"})
  int prune(
      @Option(names = STORE, paramLabel = "DIR", required = true, description = "the store")
          Path folder,
      @Option(
              names = "--keep",
              paramLabel = "N",
              defaultValue = "" + BuildCommand.KEEP,
              description = "how many of the newest stay (default: ${DEFAULT-VALUE})")
          int keep) {
    if (keep < 1) {
      throw new UserError("--keep must be at least 1: the current release always stays");
    }
    List<Holding> removed = new Inventory(Store.open(folder)).prune(keep, console.err()::println);
    PrintWriter out = console.text();
    removed.forEach(
        holding -> out.println("removed " + holding.name() + "  " + new Size(holding.bytes())));
    long freed = removed.stream().mapToLong(Holding::bytes).sum();
    out.println("removed %d, freed %s".formatted(removed.size(), new Size(freed)));
    out.flush();
    return 0;
  }

  @Command(
      name = "rollback",
      mixinStandardHelpOptions = true,
      description = {
        "Makes a former release current again, at once; a server that runs follows within a second.",
        "Without --to it is the newest former one that was not itself rolled back from. The next",
        "build makes a newer release and compares it with the one that was gone back to.",
        "Not possible while a build of the store is running."
      },
      footer = {
        "",
        "Examples:",
        "  tflink-rdf releases rollback --store store",
        "  tflink-rdf releases rollback --store store --to 20261120T101500Z"
      })
  int rollback(
      @Option(names = STORE, paramLabel = "DIR", required = true, description = "the store")
          Path folder,
      @Option(names = "--to", paramLabel = "ID", description = "the release, older or newer")
          String id) {
    Rollback rollback = new Rollback(Store.open(folder));
    Release current = id == null ? rollback.toFormer() : rollback.to(id);
    console.text().println("current: " + current.id());
    console.text().flush();
    return 0;
  }

  private String row(Holding holding) {
    String date = holding.built().map(DATE::format).orElse("-");
    String age = holding.built().map(this::age).orElse("-");
    String triples =
        holding.triples().isPresent() ? "%,d".formatted(holding.triples().getAsLong()) : "-";
    return ROW.formatted(
        holding.name(), date, age, new Size(holding.bytes()), triples, word(holding.state()));
  }

  private static String word(Holding.State state) {
    return switch (state) {
      case CURRENT -> "current";
      case FORMER -> "";
      case ROLLED_BACK -> "rolled back from";
      case BUILDING -> "a build that is running";
      case LEFTOVER -> "left by a build that did not end; prune removes it";
    };
  }

  /** {@code 3 d}, {@code 5 h} or {@code 20 min}. */
  private String age(Instant built) {
    Duration age = Duration.between(built, clock.instant());
    if (age.toDays() > 0) {
      return age.toDays() + " d";
    }
    return age.toHours() > 0 ? age.toHours() + " h" : Math.max(0, age.toMinutes()) + " min";
  }
}
