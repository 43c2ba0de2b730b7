package io.github.tflinkrdf.address;

import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What robots may read: pages, descriptions and dumps, but not the answers to queries. The site map
 * has the few pages that lead to all others.
 */
final class Crawlers implements Route {
  private static final List<String> PAGES =
      List.of("", "about", "statistics", "schema", "ontology", "shapes", "mappings/", "downloads/");

  @Override
  public Optional<Reply> answer(Visit visit) {
    return switch (visit.path()) {
      case "/robots.txt" -> Optional.of(robots(visit));
      case "/sitemap.xml" -> Optional.of(map(visit));
      default -> Optional.empty();
    };
  }

  private static Reply robots(Visit visit) {
    return Reply.text(
        200,
        """
        User-agent: *
        Disallow: /sparql
        Disallow: /describe
        Allow: /

        Sitemap: %ssitemap.xml"""
            .formatted(visit.site()));
  }

  private static Reply map(Visit visit) {
    String urls =
        PAGES.stream()
            .map(page -> "  <url><loc>" + visit.site() + page + "</loc></url>\n")
            .collect(Collectors.joining());
    return Reply.of(
        200,
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
            + urls
            + "</urlset>\n");
  }
}
