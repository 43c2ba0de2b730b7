package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.address.Addresses;
import io.github.tflinkrdf.describe.Limits;
import io.github.tflinkrdf.editor.Editor;
import io.github.tflinkrdf.federate.Federation;
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
import java.io.IOException;
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
  private final Federation federation;
  private final ReleaseWatch watch;

  private SparqlServer(
      ServerOptions options, FusekiServer fuseki, LiveRelease live, Federation federation) {
    this.options = options;
    this.fuseki = fuseki;
    this.live = live;
    this.federation = federation;
    this.watch = new ReleaseWatch(live);
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
    Federation federation = new Federation(options.federation());
    LiveRelease live =
        new LiveRelease(
            Store.open(options.store()),
            Front.ENDPOINT,
            new QueryProcessor(options.queryTimeout()),
            federation);
    FusekiServer fuseki =
        FusekiServer.create()
            .port(options.port())
            .fusekiModules(FusekiModules.empty())
            .numServerThreads(4, 24)
            .addFilter("/*", front(options, live))
            .build();
    try {
      Listening.configure(fuseki.getJettyServer(), options);
      live.serveIn(fuseki.getDataAccessPointRegistry());
      live.refresh();
      fuseki.start();
      return new SparqlServer(options, fuseki, live, federation);
    } catch (FusekiException e) {
      stop(fuseki, live, federation);
      throw cannotListen(options, e);
    } catch (RuntimeException | Error e) {
      stop(fuseki, live, federation);
      throw e;
    }
  }

  private static Front front(ServerOptions options, LiveRelease live) {
    Resources resources = options.resources();
    Descriptions descriptions = new Descriptions(limits(options));
    Libraries libraries = new Libraries(resources);
    Editor editor = new Editor(resources, libraries);
    List<Route> routes =
        List.of(
            // first, since its index of names is begun by whatever is asked first
            new SearchRoute(resources, live::use),
            new StaticFiles(resources),
            libraries,
            descriptions,
            new Downloads(resources),
            new Landing(resources, options.queryTimeout()),
            new StatisticsPage(resources, libraries),
            new SchemaPage(resources, libraries),
            new AboutPage(
                resources, libraries, options.queryTimeout(), options.federation().services()),
            editor,
            new Pages(resources),
            new ProteinRoute(resources, libraries),
            new Addresses(resources),
            new MissingPage(resources));
    return new Front(live, editor, descriptions, routes);
  }

  private static Limits limits(ServerOptions options) {
    return new Limits(
        OptionalLong.of(options.queryTimeout().toSeconds()),
        OptionalLong.of(QueryRequest.MAX_BODY),
        OptionalLong.of(Spool.MAX_SIZE),
        options.federation().services());
  }

  /** The address of the page. */
  public URI address() {
    String host = Listening.isAnyAddress(options.host()) ? "localhost" : options.host();
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + fuseki.getHttpPort() + "/");
  }

  /** Lets the requests in flight finish, for as long as a query may take, and stops. */
  @Override
  public void close() {
    watch.close();
    stop(fuseki, live, federation);
  }

  private static void stop(FusekiServer fuseki, LiveRelease live, Federation federation) {
    try (federation;
        live) {
      fuseki.stop();
    }
  }

  private static UserError cannotListen(ServerOptions options, FusekiException e) {
    Throwable cause = e.getCause() instanceof IOException io ? io : e;
    return new UserError(
        "cannot listen on "
            + options.host()
            + " port "
            + options.port()
            + ": "
            + cause.getMessage()
            + "; another port: --port N",
        3);
  }
}
