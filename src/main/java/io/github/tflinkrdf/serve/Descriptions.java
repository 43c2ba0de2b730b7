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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * What the release says of itself: all its metadata at {@code /.well-known/void} (and at {@code /}
 * for programs), its examples at {@code /.well-known/sparql-examples}, and the service description
 * of the endpoint.
 */
final class Descriptions implements Route {
  private final Limits limits;

  Descriptions(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return switch (visit.path()) {
      case "/" -> wantsRdf(visit) ? visit.served().map(s -> metadata(visit, s)) : Optional.empty();
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

  /** True for a program that prefers RDF to a page; one that takes anything gets the page. */
  private static boolean wantsRdf(Visit visit) {
    List<String> offers = new ArrayList<>(List.of("text/html"));
    offers.addAll(RdfSyntax.mediaTypes());
    return visit.accept().best(offers).filter(best -> !best.equals("text/html")).isPresent();
  }

  private static Reply metadata(Visit visit, Served served) {
    return reply(visit, PublishedDescription.metadata(served.data(), served.release().base()));
  }

  private static Reply examples(Visit visit, Served served) {
    return reply(visit, PublishedDescription.examples(served.data(), served.release().base()));
  }

  private static Reply reply(Visit visit, Graph graph) {
    RdfSyntax syntax =
        visit.accept().best(RdfSyntax.mediaTypes()).flatMap(RdfSyntax::of).orElse(RdfSyntax.TURTLE);
    return syntax.reply(graph, visit.served().map(Served::prefixes).orElse(Map.of()));
  }
}
