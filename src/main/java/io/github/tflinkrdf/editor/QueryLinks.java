package io.github.tflinkrdf.editor;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.ProblemType;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What {@code /q/NAME} and {@code /q/PACKED} answer, with or without an ending. */
final class QueryLinks {
  private static final String ROOT = "/q/";
  private static final String EXAMPLES = "queries/";
  private static final String TEXT_ENDING = "rq";

  /** Endings, and the names of formats that they mean. */
  private static final Map<String, String> DATA_ENDINGS =
      Map.of(
          "csv", "csv", "tsv", "tsv", "json", "json", "xml", "xml", "ttl", "ttl", "nt", "nt",
          "jsonld", "json", "rdf", "xml");

  private static final String QUERY = "application/sparql-query";
  private static final String PLAIN = "text/plain";
  private static final String PAGE = "text/html";

  /** Whatever is none of the first three asks for the result. */
  private static final List<String> OFFERS =
      List.of(
          QUERY,
          PLAIN,
          PAGE,
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "application/json",
          "application/xml",
          "text/csv",
          "text/tab-separated-values",
          "text/turtle",
          "application/n-triples",
          "application/ld+json",
          "application/rdf+xml");

  private final Resources resources;

  QueryLinks(Resources resources) {
    this.resources = resources;
  }

  /** The address of a link, taken apart. */
  private record Link(String id, String ending) {
    static Optional<Link> at(String path) {
      if (!path.startsWith(ROOT)) {
        return Optional.empty();
      }
      String name = path.substring(ROOT.length());
      int dot = name.lastIndexOf('.');
      return Optional.of(
          dot < 0 ? new Link(name, "") : new Link(name.substring(0, dot), name.substring(dot + 1)));
    }

    Optional<String> format() {
      return Optional.ofNullable(DATA_ENDINGS.get(ending));
    }

    boolean hasKnownEnding() {
      return ending.isEmpty() || ending.equals(TEXT_ENDING) || format().isPresent();
    }
  }

  /** The query whose result is asked for; empty if it is not the result, or no query. */
  Optional<LinkedQuery> data(Visit visit) {
    return Link.at(visit.path())
        .filter(link -> wanted(link, visit).isEmpty())
        .flatMap(link -> text(link, visit).map(text -> new LinkedQuery(text, link.format())));
  }

  /** The page, the text, or why there is neither; empty if it is no address of a link. */
  Optional<Reply> answer(Visit visit, Supplier<Reply> page) {
    return Link.at(visit.path())
        .map(
            link ->
                text(link, visit)
                    .map(text -> reply(wanted(link, visit).orElse(QUERY), text, page))
                    .orElseGet(QueryLinks::unknown));
  }

  private static Reply reply(String type, String text, Supplier<Reply> page) {
    Reply reply = type.equals(PAGE) ? page.get() : Reply.of(200, type + ";charset=utf-8", text);
    return reply.with("Vary", "Accept");
  }

  /** The media type of the page or of the text; empty if the result is wanted. */
  private static Optional<String> wanted(Link link, Visit visit) {
    if (link.ending().equals(TEXT_ENDING)) {
      return Optional.of(PLAIN);
    }
    if (!link.ending().isEmpty()) {
      return Optional.empty();
    }
    String best = visit.accept().best(OFFERS).orElse(QUERY);
    return Stream.of(QUERY, PLAIN, PAGE).filter(best::equals).findFirst();
  }

  private Optional<String> text(Link link, Visit visit) {
    if (!link.hasKnownEnding()) {
      return Optional.empty();
    }
    String example = EXAMPLES + link.id() + ".rq";
    if (resources.names().contains(example)) {
      return Optional.of(resources.text(example, base(visit)));
    }
    return PackedQuery.text(link.id());
  }

  private static String base(Visit visit) {
    return visit.served().map(Served::release).map(Release::base).orElse(Resources.DEFAULT_BASE);
  }

  private static Reply unknown() {
    return Problem.of(
            ProblemType.NOT_FOUND,
            "this link is no example's and holds no query; was it copied to its end?")
        .reply();
  }
}
