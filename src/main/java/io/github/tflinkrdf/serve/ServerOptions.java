package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.federate.FederationOptions;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a server serves, and where.
 *
 * @param store folder of releases
 * @param host name or address to listen on; {@code 127.0.0.1} keeps it to this machine
 * @param port 0 for any that is free
 * @param queryTimeout after which a query is stopped
 * @param resources the page and the example queries
 * @param federation what queries may ask of others
 */
public record ServerOptions(
    Path store,
    String host,
    int port,
    Duration queryTimeout,
    Resources resources,
    FederationOptions federation) {
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
        FederationOptions.DEFAULT);
  }

  public ServerOptions withPort(int other) {
    return new ServerOptions(store, host, other, queryTimeout, resources, federation);
  }

  public ServerOptions withQueryTimeout(Duration other) {
    return new ServerOptions(store, host, port, other, resources, federation);
  }

  public ServerOptions withFederation(FederationOptions other) {
    return new ServerOptions(store, host, port, queryTimeout, resources, other);
  }
}
