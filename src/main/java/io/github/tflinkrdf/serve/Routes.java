package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.address.Addresses;
import io.github.tflinkrdf.describe.Limits;
import io.github.tflinkrdf.editor.Editor;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.protein.ProteinRoute;
import io.github.tflinkrdf.protein.SearchRoute;
import io.github.tflinkrdf.site.AboutPage;
import io.github.tflinkrdf.site.Landing;
import io.github.tflinkrdf.site.MissingPage;
import io.github.tflinkrdf.site.ProblemPage;
import io.github.tflinkrdf.site.SchemaPage;
import io.github.tflinkrdf.site.ServiceLimits;
import io.github.tflinkrdf.site.StatisticsPage;
import io.github.tflinkrdf.store.Answer;
import io.github.tflinkrdf.traffic.TrafficLimits;
import io.github.tflinkrdf.web.Libraries;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.StaticFiles;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** What a server answers, by path. */
final class Routes {
  private Routes() {}

  /** All that is answered, in the order in which it is asked. */
  static Front front(ServerOptions options, LiveRelease live, SearchRoute search) {
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
            new Landing(resources, options.limits().time()),
            new StatisticsPage(resources, libraries),
            new SchemaPage(resources, libraries),
            new AboutPage(resources, libraries, pageLimits(options)),
            editor,
            new Pages(resources, live::isWarm),
            new ProteinRoute(resources, libraries),
            new Addresses(resources),
            new MissingPage(resources));
    Site site = new Site(new ProblemPage(resources), routes);
    return new Front(live, editor, descriptions, List.of(site));
  }

  private static Limits limits(ServerOptions options) {
    return new Limits(
        OptionalLong.of(options.limits().time().toSeconds()),
        OptionalLong.of(QueryText.MAX_BODY),
        OptionalLong.of(Spool.MAX_SIZE),
        OptionalLong.of(options.limits().rows()),
        options.federation().services());
  }

  private static ServiceLimits pageLimits(ServerOptions options) {
    QueryLimits query = options.limits();
    TrafficLimits traffic = options.traffic();
    return new ServiceLimits(
        new ServiceLimits.OfQuery(
            query.time(),
            query.rows(),
            QueryRequest.MAX_FIRST_ROWS,
            Spool.MAX_SIZE,
            Answer.MAX_TABLE_ROWS),
        new ServiceLimits.OfRequest(QueryText.MAX_BODY, Listening.REQUEST_HEADER),
        new ServiceLimits.OfClient(
            traffic.queries(),
            traffic.clientQueries(),
            traffic.patience(),
            Duration.ofSeconds(traffic.clientSeconds()),
            traffic.clientConnections()),
        options.federation().services(),
        options.federation().contact());
  }
}
