package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run [INPUT…]}: build, then serve. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Builds a store and serves it; prints the address of the page once it answers.",
      "Without INPUT it takes the three sample records that it carries, without --store a folder of",
      "its own under the system's temporary one."
    })
final class RunCommand implements Callable<Integer> {
  private static final List<String> SAMPLES = List.of("o14867.md", "p03956.md", "q04864.md");

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private ConversionOptions options;

  @Option(names = "--store", paramLabel = "DIR", description = "the store")
  private Path store;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "releases to keep, the new one among them (default: ${DEFAULT-VALUE})")
  private int keep = BuildCommand.KEEP;

  @Option(names = "--loader", paramLabel = "NAME", description = BuildCommand.LOADERS)
  private Loader loader = Loader.SORTED;

  @Mixin private PublicAddress address;

  @Mixin private FederationSettings federation;

  @Mixin private ServerSettings server;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (server.printConfig) {
      new EffectiveOptions(spec.commandLine()).print(console.text());
      return 0;
    }
    server.check();
    if (store == null) {
      store = Files.createTempDirectory("tflink-rdf-store-");
      console.err().println("store: " + store);
    }
    if (options.inputs.isEmpty()) {
      options.inputs = List.of(samples().toString());
      console.err().println("no INPUT given: the three bundled sample records");
    }
    int built = new ReleaseBuild(console, options, store, keep, loader, address, federation).run();
    int served = server.serve(console, store, options.resources(), federation.options());
    return Math.max(built, served);
  }

  private static Path samples() throws IOException {
    Path folder = Files.createTempDirectory("tflink-rdf-samples-");
    folder.toFile().deleteOnExit();
    for (String name : SAMPLES) {
      Path file = folder.resolve(name);
      file.toFile().deleteOnExit();
      try (var in = Resources.class.getResourceAsStream("/tflink-rdf/samples/" + name)) {
        Files.copy(in, file);
      }
    }
    return folder;
  }
}
