package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.address.Addresses;
import io.github.tflinkrdf.describe.Limits;
import io.github.tflinkrdf.editor.Editor;
import io.github.tflinkrdf.metrics.RequestMeter;
import io.github.tflinkrdf.protein.ProteinRoute;
import io.github.tflinkrdf.protein.SearchRoute;
import io.github.tflinkrdf.site.AboutPage;
import io.github.tflinkrdf.site.Landing;
import io.github.tflinkrdf.site.MissingPage;
import io.github.tflinkrdf.site.SchemaPage;
import io.github.tflinkrdf.site.StatisticsPage;
import io.github.tflinkrdf.store.Store;
import io.github.tflinkrdf.web.Libraries;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.StaticFiles;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;

/** A store served over HTTP, until it is closed. */
public final class SparqlServer implements AutoCloseable {
  private final ServerOptions options;
  private final FusekiServer fuseki;
  private final LiveRelease live;
  private final ReleaseWatch watch;
  private final Measuring measuring;

  private SparqlServer(
      ServerOptions options,
      FusekiServer fuseki,
      LiveRelease live,
      ReleaseWatch watch,
      Measuring measuring) {
    this.options = options;
    this.fuseki = fuseki;
    this.live = live;
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
    LiveRelease live =
        new LiveRelease(
            Store.open(options.store()), new QueryProcessor(answering), answering::from);
    SearchRoute search = new SearchRoute(options.resources(), live::use);
    WarmUp warmUp = new WarmUp(options.warmUp(), options.resources(), search);
    FusekiServer fuseki =
        FusekiServer.create()
            .port(options.port())
            .fusekiModules(FusekiModules.empty())
            .numServerThreads(4, Listening.MOST_THREADS)
            .addFilter("/*", new HeapFilter())
            .addFilter("/*", front(options, live, search))
            .build();
    try {
      Listening.configure(fuseki.getJettyServer(), options);
      fuseki.getJettyServer().insertHandler(new RequestMeter(measuring.meters()));
      live.serveIn(fuseki.getDataAccessPointRegistry());
      live.begin();
      fuseki.start();
      return new SparqlServer(options, fuseki, live, new ReleaseWatch(live, warmUp), measuring);
    } catch (FusekiException e) {
      stop(fuseki, live, measuring);
      throw Listening.failed(options, e);
    } catch (RuntimeException | Error e) {
      stop(fuseki, live, measuring);
      throw e;
    }
  }

  private static Front front(ServerOptions options, LiveRelease live, SearchRoute search) {
    Resources resources = options.resources();
    Descriptions descriptions = new Descriptions(limits(options));
    Libraries libraries = new Libraries(resources);
    Editor editor = new Editor(resources, libraries);
    List<Route> routes =
        List.of(
            // first, since its index of names is begun by whatever is asked first
            search,
            new StaticFiles(resources),
            libraries,
            descriptions,
            new Downloads(resources),
            new Landing(resources, options.queryTimeout()),
            new StatisticsPage(resources, libraries),
            new SchemaPage(resources, libraries),
            new AboutPage(resources, libraries, options.queryTimeout()),
            editor,
            new Pages(resources, live::isWarm),
            new ProteinRoute(resources, libraries),
            new Addresses(resources),
            new MissingPage(resources));
    return new Front(live, editor, descriptions, routes);
  }

  private static Limits limits(ServerOptions options) {
    return new Limits(
        OptionalLong.of(options.queryTimeout().toSeconds()),
        OptionalLong.of(QueryText.MAX_BODY),
        OptionalLong.of(Spool.MAX_SIZE),
        false);
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
    stop(fuseki, live, measuring);
  }

  private static void stop(FusekiServer fuseki, LiveRelease live, Measuring measuring) {
    try (measuring;
        live) {
      fuseki.stop();
    }
  }
}
