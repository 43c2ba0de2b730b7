package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.federate.Federation;
import io.github.tflinkrdf.metrics.RequestMeter;
import io.github.tflinkrdf.protein.SearchRoute;
import io.github.tflinkrdf.store.Store;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;

/** A store served over HTTP, until it is closed. */
public final class SparqlServer implements AutoCloseable {
  private final ServerOptions options;
  private final FusekiServer fuseki;
  private final LiveRelease live;
  private final Federation federation;
  private final ReleaseWatch watch;
  private final Measuring measuring;

  private SparqlServer(
      ServerOptions options,
      FusekiServer fuseki,
      LiveRelease live,
      Federation federation,
      ReleaseWatch watch,
      Measuring measuring) {
    this.options = options;
    this.fuseki = fuseki;
    this.live = live;
    this.federation = federation;
    this.watch = watch;
    this.measuring = measuring;
  }

  /**
   * Starts a server; when this returns it answers. A store without a release can be served: it is
   * not ready until one is published.
   *
   * @throws UserError if the store is served by another process, the port is not free, or an
   *     example query of the resources is not SPARQL
   */
  public static SparqlServer start(ServerOptions options) {
    // said at the start and not to whoever opens the page first
    new ExampleQueries(options.resources(), Resources.DEFAULT_BASE)
        .json(Optional.empty(), Map.of());
    Measuring measuring = Measuring.open(options.metricsPort());
    Answering answering = Answering.of(options, measuring.meters());
    QueryProcessor queries = new QueryProcessor(answering);
    Federation federation = new Federation(options.federation());
    measuring.count(federation);
    LiveRelease live =
        new LiveRelease(
            Store.open(options.store()),
            release -> OpenRelease.open(release, queries, federation),
            answering::from);
    SearchRoute search = new SearchRoute(options.resources(), live::use);
    WarmUp warmUp = new WarmUp(options.warmUp(), options.resources(), search);
    FusekiServer fuseki =
        FusekiServer.create()
            .port(options.port())
            .fusekiModules(FusekiModules.empty())
            .numServerThreads(4, Listening.MOST_THREADS)
            .addFilter("/*", new HeapFilter())
            .addFilter("/*", Routes.front(options, live, search))
            .build();
    try {
      Listening.configure(fuseki.getJettyServer(), options);
      fuseki.getJettyServer().insertHandler(new RequestMeter(measuring.meters()));
      live.serveIn(fuseki.getDataAccessPointRegistry());
      live.begin();
      fuseki.start();
      ReleaseWatch watch = new ReleaseWatch(live, warmUp);
      return new SparqlServer(options, fuseki, live, federation, watch, measuring);
    } catch (FusekiException e) {
      stop(fuseki, live, federation, measuring);
      throw Listening.failed(options, e);
    } catch (RuntimeException | Error e) {
      stop(fuseki, live, federation, measuring);
      throw e;
    }
  }

  /** The address of the page. */
  public URI address() {
    String host = Listening.isAnyAddress(options.host()) ? "localhost" : options.host();
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + fuseki.getHttpPort() + "/");
  }

  /** Where the metrics are, if they are to be read. */
  public Optional<URI> metrics() {
    return measuring.address();
  }

  /** Lets the requests in flight finish, for as long as a query may take, and stops. */
  @Override
  public void close() {
    watch.close();
    stop(fuseki, live, federation, measuring);
  }

  private static void stop(
      FusekiServer fuseki, LiveRelease live, Federation federation, Measuring measuring) {
    try (measuring;
        federation;
        live) {
      fuseki.stop();
    }
  }
}
