package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.store.Loader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build INPUT… --store DIR}: input to a new release in a store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Converts, validates and loads: one new release in the store.",
      "All or nothing: a crash, a full disk or a shape across records that does not hold publishes",
      "nothing (exit code 3) and leaves the former release in place. A statement that breaks a",
      "shape is left out and reported (exit code 1).",
      "A build of more than a minute is announced with the time and the disk that it will take; one",
      "that the disk cannot hold is refused (exit code 3) before anything is begun."
    },
    footer = {
      "",
      "Examples:",
      "  tflink-rdf build records --store store",
      "  tflink-rdf build tables --store /data/store --spill /data/tmp --keep 1"
    })
final class BuildCommand implements Callable<Integer> {
  static final int KEEP = 2;
  static final String LOADERS =
      "what fills the database: sorted (the default), or jena, its own sequential loader, which is"
          + " several times slower";

  private final Console console;

  @Mixin private ConversionOptions options;

  @Option(names = "--store", paramLabel = "DIR", required = true, description = "the store")
  private Path store;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "releases to keep, the new one among them (default: ${DEFAULT-VALUE})")
  private int keep = KEEP;

  @Option(names = "--loader", paramLabel = "NAME", description = LOADERS)
  private Loader loader = Loader.SORTED;

  @Mixin private PublicAddress address;

  @Mixin private FederationSettings federation;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return new ReleaseBuild(console, options, store, keep, loader, address, federation).run();
  }
}
