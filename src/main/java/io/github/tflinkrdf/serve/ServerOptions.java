package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.log.Log;
import io.github.tflinkrdf.traffic.TrafficLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a server serves, and where.
 *
 * @param store folder of releases
 * @param host name or address to listen on; {@code 127.0.0.1} keeps it to this machine
 * @param port 0 for any that is free
 * @param queryTimeout after which a query is stopped
 * @param resources the page and the example queries
 * @param traffic how much is done at once, and for one client
 * @param accessLog gets a line for each request
 * @param pace how slow a connection may be
 */
public record ServerOptions(
    Path store,
    String host,
    int port,
    Duration queryTimeout,
    Resources resources,
    TrafficLimits traffic,
    Optional<Log> accessLog,
    Pace pace) {
  public static final String DEFAULT_HOST = "127.0.0.1";
  public static final int DEFAULT_PORT = 3030;
  public static final Duration DEFAULT_QUERY_TIMEOUT = Duration.ofSeconds(60);

  /** The defaults for a store. */
  public static ServerOptions of(Path store) {
    return new ServerOptions(
        store,
        DEFAULT_HOST,
        DEFAULT_PORT,
        DEFAULT_QUERY_TIMEOUT,
        Resources.bundled(),
        TrafficLimits.defaults(),
        Optional.empty(),
        Pace.DEFAULT);
  }

  public ServerOptions withPort(int other) {
    return new ServerOptions(store, host, other, queryTimeout, resources, traffic, accessLog, pace);
  }

  public ServerOptions withQueryTimeout(Duration other) {
    return new ServerOptions(store, host, port, other, resources, traffic, accessLog, pace);
  }

  public ServerOptions withResources(Resources other) {
    return new ServerOptions(store, host, port, queryTimeout, other, traffic, accessLog, pace);
  }

  public ServerOptions withTraffic(TrafficLimits other) {
    return new ServerOptions(store, host, port, queryTimeout, resources, other, accessLog, pace);
  }

  public ServerOptions withAccessLog(Log log) {
    return new ServerOptions(
        store, host, port, queryTimeout, resources, traffic, Optional.of(log), pace);
  }

  ServerOptions withPace(Pace other) {
    return new ServerOptions(store, host, port, queryTimeout, resources, traffic, accessLog, other);
  }

  public ServerOptions withHost(String other) {
    return new ServerOptions(store, other, port, queryTimeout, resources, traffic, accessLog, pace);
  }
}
