package io.github.tflinkrdf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(names = "--store", paramLabel = "DIR", required = true, description = "the store")
  private Path store;

  @Mixin private ServerSettings server;

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
    return server.serve(console, store, ResourceOptions.resources(overrides), federation.options());
  }
}
