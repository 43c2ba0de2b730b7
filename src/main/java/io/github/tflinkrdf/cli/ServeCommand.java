package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.store.Rollback;
import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve --store DIR}: the current release over HTTP. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the store's current release: SPARQL at /sparql, a page at /.",
      "Read-only: no request can change the store. Takes up a new release without losing a request."
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(names = "--store", paramLabel = "DIR", required = true, description = "the store")
  private Path store;

  @Mixin private ServerSettings server;

  @Option(
      names = "--rollback",
      description =
          "go back to the former release before serving, as releases rollback does; once only: a "
              + "server that is started again with it goes no further back")
  private boolean rollback;

  @Mixin private FederationSettings federation;

  @Option(names = "--resources", paramLabel = "DIR", description = ResourceOptions.TEXT)
  private Path overrides;

  @Option(names = "--config", paramLabel = "FILE", description = "file of options: key = value")
  private Path config;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (server.printConfig) {
      new EffectiveOptions(spec.commandLine()).print(console.text());
      return 0;
    }
    server.check();
    if (rollback) {
      String done =
          new Rollback(Store.open(store))
              .once()
              .map(release -> "rolled back to release " + release.id())
              .orElse("--rollback was done before; nothing is changed");
      console.err().println(done);
    }
    return server.serve(console, store, ResourceOptions.resources(overrides), federation.options());
  }
}
