package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.describe.Limits;
import io.github.tflinkrdf.describe.PublishedDescription;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.RdfSyntax;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Visit;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * What the release says of itself: all its metadata at {@code /.well-known/void}, its examples at
 * {@code /.well-known/sparql-examples}, and the service description of the endpoint.
 */
final class Descriptions implements Route {
  private final Limits limits;

  Descriptions(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return switch (visit.path()) {
      case "/.well-known/void" -> visit.served().map(served -> metadata(visit, served));
      case "/.well-known/sparql-examples" -> visit.served().map(served -> examples(visit, served));
      default -> Optional.empty();
    };
  }

  /** What the endpoint answers when it is not asked a query. */
  Reply service(RdfSyntax syntax, Visit visit) {
    String base = visit.served().map(s -> s.release().base()).orElse(Resources.DEFAULT_BASE);
    String release = visit.served().map(s -> s.release().id()).orElse("none");
    String endpoint = address(visit) + Front.ENDPOINT.substring(1);
    Graph graph = PublishedDescription.service(base, release, endpoint, limits);
    return syntax.reply(graph, Map.of());
  }

  /** Where the server is: what the release says, but the default base says nothing of that. */
  private static String address(Visit visit) {
    return visit
        .served()
        .map(Served::release)
        .map(Release::publicUrl)
        .filter(url -> !url.equals(Resources.DEFAULT_BASE))
        .orElseGet(visit::site);
  }

  private static Reply metadata(Visit visit, Served served) {
    return reply(visit, PublishedDescription.metadata(served.data(), served.release().base()));
  }

  private static Reply examples(Visit visit, Served served) {
    return reply(visit, PublishedDescription.examples(served.data(), served.release().base()));
  }

  private static Reply reply(Visit visit, Graph graph) {
    RdfSyntax syntax =
        visit
            .accept()
            .best(RdfSyntax.mediaTypes())
            .flatMap(RdfSyntax::of)
            .orElse(RdfSyntax.TURTLE);
    return syntax.reply(graph, visit.served().map(Served::prefixes).orElse(Map.of()));
  }
}
