package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.answers.Caching;
import io.github.tflinkrdf.federate.FederationOptions;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.log.Log;
import io.github.tflinkrdf.traffic.TrafficLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * What a server serves, where, and within which limits. Never changed; each change makes a copy.
 */
public final class ServerOptions implements Cloneable {
  private final Path store;
  private String host = "127.0.0.1";
  private int port = 3030;
  private QueryLimits limits = QueryLimits.of(QueryLimits.DEFAULT_TIME);
  private Resources resources = Resources.bundled();
  private TrafficLimits traffic = TrafficLimits.defaults();
  private Optional<Log> accessLog = Optional.empty();
  private Pace pace = Pace.DEFAULT;
  private Duration warmUp = Duration.ofSeconds(30);
  private Caching caching = Caching.DEFAULT;
  private OptionalInt metricsPort = OptionalInt.empty();
  private FederationOptions federation = FederationOptions.DEFAULT;

  private ServerOptions(Path store) {
    this.store = store;
  }

  /** The defaults for a store. */
  public static ServerOptions of(Path store) {
    return new ServerOptions(store);
  }

  private ServerOptions with(Consumer<ServerOptions> change) {
    try {
      ServerOptions copy = (ServerOptions) clone();
      change.accept(copy);
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** Folder of releases. */
  public Path store() {
    return store;
  }

  /** Name or address to listen on; {@code 127.0.0.1} keeps it to this machine. */
  public String host() {
    return host;
  }

  public ServerOptions withHost(String other) {
    return with(copy -> copy.host = other);
  }

  /** 0 for any that is free. */
  public int port() {
    return port;
  }

  public ServerOptions withPort(int other) {
    return with(copy -> copy.port = other);
  }

  /** Of one query. */
  public QueryLimits limits() {
    return limits;
  }

  public ServerOptions withLimits(QueryLimits other) {
    return with(copy -> copy.limits = other);
  }

  public ServerOptions withQueryTimeout(Duration other) {
    return withLimits(QueryLimits.of(other, limits.rows()));
  }

  /** The page and the example queries. */
  public Resources resources() {
    return resources;
  }

  public ServerOptions withResources(Resources other) {
    return with(copy -> copy.resources = other);
  }

  /** How much is done at once, and for one client. */
  public TrafficLimits traffic() {
    return traffic;
  }

  public ServerOptions withTraffic(TrafficLimits other) {
    return with(copy -> copy.traffic = other);
  }

  /** Gets a line for each request. */
  public Optional<Log> accessLog() {
    return accessLog;
  }

  public ServerOptions withAccessLog(Log log) {
    return with(copy -> copy.accessLog = Optional.of(log));
  }

  /** How slow a connection may be. */
  Pace pace() {
    return pace;
  }

  ServerOptions withPace(Pace other) {
    return with(copy -> copy.pace = other);
  }

  /** Longest time that a release is warmed before it is used; zero for not at all. */
  public Duration warmUp() {
    return warmUp;
  }

  public ServerOptions withWarmUp(Duration other) {
    return with(copy -> copy.warmUp = other);
  }

  /** How answers are kept. */
  public Caching caching() {
    return caching;
  }

  public ServerOptions withCaching(Caching other) {
    return with(copy -> copy.caching = other);
  }

  /** On a loopback address, 0 for any that is free; empty for none. */
  public OptionalInt metricsPort() {
    return metricsPort;
  }

  public ServerOptions withMetricsPort(int other) {
    return with(copy -> copy.metricsPort = OptionalInt.of(other));
  }

  /** Whom queries may ask. */
  public FederationOptions federation() {
    return federation;
  }

  public ServerOptions withFederation(FederationOptions other) {
    return with(copy -> copy.federation = other);
  }
}
