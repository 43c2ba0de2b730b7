package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.guard.QueryLimits;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a server serves, and where.
 *
 * @param store folder of releases
 * @param host name or address to listen on; {@code 127.0.0.1} keeps it to this machine
 * @param port 0 for any that is free
 * @param limits of one query
 * @param resources the page and the example queries
 */
public record ServerOptions(
    Path store, String host, int port, QueryLimits limits, Resources resources) {
  public static final String DEFAULT_HOST = "127.0.0.1";
  public static final int DEFAULT_PORT = 3030;

  /** The defaults for a store. */
  public static ServerOptions of(Path store) {
    return new ServerOptions(
        store,
        DEFAULT_HOST,
        DEFAULT_PORT,
        QueryLimits.of(QueryLimits.DEFAULT_TIME),
        Resources.bundled());
  }

  public ServerOptions withPort(int other) {
    return new ServerOptions(store, host, other, limits, resources);
  }

  public ServerOptions withQueryTimeout(Duration other) {
    return withLimits(QueryLimits.of(other, limits.rows()));
  }

  public ServerOptions withLimits(QueryLimits other) {
    return new ServerOptions(store, host, port, other, resources);
  }

  /** After which a query is stopped. */
  Duration queryTimeout() {
    return limits.time();
  }
}
