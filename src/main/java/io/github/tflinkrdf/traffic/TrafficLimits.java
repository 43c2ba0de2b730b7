package io.github.tflinkrdf.traffic;

import java.time.Duration;
import java.util.List;

/**
 * How much a server does at once, and how much of that for one client.
 *
 * @param queries that run at once
 * @param clientQueries that run at once for one client
 * @param clientSeconds of query time a minute, after which a client comes after the others
 * @param patience for which a query waits for its turn
 * @param connections that are open at once; of one client a quarter
 * @param proxies not counted as clients
 */
public record TrafficLimits(
    int queries,
    int clientQueries,
    int clientSeconds,
    Duration patience,
    int connections,
    TrustedProxies proxies) {
  /** Queries that wait at once, each with a thread. */
  static final int WAITING = 64;

  /** Of these, for one client. */
  static final int CLIENT_WAITING = 32;

  /** Requests of one client that are answered at once, of whatever kind. */
  static final int CLIENT_REQUESTS = 48;

  private static final int CLIENT_SECONDS = 60;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int CONNECTIONS = 4096;

  /**
   * The defaults of this machine: a client may use all cores but one, and have at least two queries
   * at once, of four times as many as there are cores.
   */
  public static TrafficLimits defaults() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new TrafficLimits(
        4 * cores,
        Math.max(2, cores - 1),
        CLIENT_SECONDS,
        PATIENCE,
        CONNECTIONS,
        new TrustedProxies(List.of()));
  }

  /** Connections of one client. */
  public int clientConnections() {
    return Math.max(1, connections / 4);
  }

  public TrafficLimits withQueries(int all, int ofClient) {
    return new TrafficLimits(all, ofClient, clientSeconds, patience, connections, proxies);
  }

  public TrafficLimits withPatience(Duration other) {
    return new TrafficLimits(queries, clientQueries, clientSeconds, other, connections, proxies);
  }

  public TrafficLimits withProxies(TrustedProxies others) {
    return new TrafficLimits(queries, clientQueries, clientSeconds, patience, connections, others);
  }
}
