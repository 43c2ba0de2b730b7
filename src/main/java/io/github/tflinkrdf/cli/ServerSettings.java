package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.federate.FederationOptions;
import io.github.tflinkrdf.log.Log;
import io.github.tflinkrdf.serve.ServerOptions;
import io.github.tflinkrdf.serve.SparqlServer;
import java.awt.Desktop;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the commands that serve. */
final class ServerSettings {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port, 0 for a free one (default: ${DEFAULT-VALUE})")
  int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "address to listen on (default: ${DEFAULT-VALUE}, this machine only)")
  String host = "127.0.0.1";

  @Mixin QuerySettings query;

  @Mixin private final TrafficSettings traffic = new TrafficSettings();

  @Mixin private final LogSettings log = new LogSettings();

  @Mixin ReleaseSettings releases;

  @Option(names = "--open", description = "open the page in the browser")
  boolean open;

  @Option(
      names = "--print-config",
      description = "print every option, its value and where it is from, as a --config file")
  boolean printConfig;

  @Mixin AnswerSettings answers = new AnswerSettings();

  /** Refuses what cannot be served, before anything else is done. */
  void check() {
    query.check();
    releases.check();
    if (port < 0 || port > 65535) {
      throw new UserError("--port must be between 0 and 65535");
    }
    answers.check();
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("%s port %d cannot be listened on: %s".formatted(host, port, e), 3);
    }
  }

  /** Serves until the process is asked to stop; requests under way are finished. */
  int serve(Console console, Path store, Resources resources, FederationOptions federation)
      throws IOException {
    check();
    ServerOptions options =
        answers
            .in(ServerOptions.of(store))
            .withHost(host)
            .withPort(port)
            .withLimits(query.limits())
            .withResources(resources)
            .withTraffic(traffic.limits())
            .withWarmUp(releases.warmUp())
            .withFederation(federation);
    Optional<Log> access = log.open();
    options = access.map(options::withAccessLog).orElse(options);
    try (SparqlServer server = SparqlServer.start(options)) {
      tell(console, store, server.address());
      server.metrics().ifPresent(at -> console.err().println("metrics at " + at));
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      console.err().println("stopped");
    } finally {
      access.ifPresent(Log::close);
    }
    return 0;
  }

  private void tell(Console console, Path store, URI address) throws IOException {
    console.text().println(address);
    console
        .err()
        .println(
            "serving "
                + store
                + "; SPARQL at "
                + address.resolve("/sparql")
                + "; stop with Ctrl+C");
    if (open) {
      browse(console, address);
    }
  }

  private static void browse(Console console, URI address) throws IOException {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
      Desktop.getDesktop().browse(address);
    } else {
      console.err().println("--open: no browser can be opened from here");
    }
  }
}
