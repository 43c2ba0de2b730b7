package io.github.tflinkrdf.cli;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.traffic.AddressRange;
import io.github.tflinkrdf.traffic.TrafficLimits;
import io.github.tflinkrdf.traffic.TrustedProxies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How much a server does at once, and for one client. */
final class TrafficSettings {
  private static final TrafficLimits DEFAULTS = TrafficLimits.defaults();

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "queries that run at once (default: ${DEFAULT-VALUE}, by the cores)")
  private int queries = DEFAULTS.queries();

  @Option(
      names = "--client-queries",
      paramLabel = "N",
      description = "of these, for one client (default: ${DEFAULT-VALUE}, by the cores)")
  private int clientQueries = DEFAULTS.clientQueries();

  @Option(
      names = "--client-seconds",
      paramLabel = "N",
      description =
          "seconds of query time a minute, after which a client comes "
              + "after the others (default: ${DEFAULT-VALUE})")
  private int clientSeconds = DEFAULTS.clientSeconds();

  @Option(
      names = "--queue-seconds",
      paramLabel = "N",
      description = "longest wait of a query for its turn (default: ${DEFAULT-VALUE})")
  private int patience = (int) DEFAULTS.patience().toSeconds();

  @Option(
      names = "--max-connections",
      paramLabel = "N",
      description = "open at once; a quarter for one client (default: ${DEFAULT-VALUE})")
  private int connections = DEFAULTS.connections();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      description =
          "address or range (10.0.0.0/8) of a proxy whose X-Forwarded-For, "
              + "Forwarded and X-Request-Id are believed; may be given again")
  private List<String> proxies = new ArrayList<>();

  /**
   * What was asked for.
   *
   * @throws UserError if it cannot be
   */
  TrafficLimits limits() {
    atLeastOne("--queries", queries);
    atLeastOne("--client-queries", clientQueries);
    atLeastOne("--client-seconds", clientSeconds);
    atLeastOne("--queue-seconds", patience);
    atLeastOne("--max-connections", connections);
    return new TrafficLimits(
        queries,
        clientQueries,
        clientSeconds,
        Duration.ofSeconds(patience),
        connections,
        new TrustedProxies(proxies.stream().map(AddressRange::of).toList()));
  }

  private static void atLeastOne(String option, int value) {
    if (value < 1) {
      throw new UserError(option + " must be at least 1");
    }
  }
}
