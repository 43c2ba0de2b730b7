package io.github.tflinkrdf.protein;

import static io.github.tflinkrdf.web.Template.escaped;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;

/**
 * {@code /search?q=} as a page, {@code /search.json?q=&limit=} as an array of {@code {kind, label,
 * id, organism, detail, href}}.
 */
public final class SearchRoute implements Route {
  private static final int HITS = 20;
  private static final int PAGE_OF_HITS = 50;
  private static final int MOST_HITS = 100;

  private final Frame frame;
  private final NameIndexes indexes;
  private final Search search;

  /**
   * @param holdOpen runs what it is given on the release that is served, open until that returns;
   *     the index of names is built so
   */
  public SearchRoute(Resources resources, Consumer<Consumer<Served>> holdOpen) {
    frame = new Frame(resources);
    indexes = new NameIndexes(holdOpen);
    search = new Search(indexes);
  }

  /**
   * Makes the index of names of a release that will be served next.
   *
   * @param goOn asked again and again
   * @throws java.util.concurrent.CancellationException if it may not go on
   */
  public void prepare(Served next, BooleanSupplier goOn) {
    indexes.prepare(next, goOn);
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    // whoever looks at anything may search next
    visit.served().ifPresent(indexes::of);
    return switch (visit.path()) {
      case "/search" ->
          Optional.of(
              visit.served().map(s -> page(visit, s)).orElseGet(Problem.noRelease()::reply));
      case "/search.json" ->
          Optional.of(
              visit.served().map(s -> json(visit, s)).orElseGet(Problem.noRelease()::reply));
      default -> Optional.empty();
    };
  }

  private Reply json(Visit visit, Served served) {
    int limit =
        visit
            .parameter("limit")
            .filter(text -> text.matches("\\d{1,6}"))
            .map(text -> Math.max(1, Math.min(MOST_HITS, Integer.parseInt(text))))
            .orElse(HITS);
    List<Hit> hits = search.find(asked(visit), limit, served);
    return Reply.of(200, "application/json", JSON.toStringFlat(Hit.json(hits)));
  }

  private Reply page(Visit visit, Served served) {
    String asked = asked(visit);
    List<Hit> hits = search.find(asked, PAGE_OF_HITS, served);
    String main = "<h1>Search</h1>\n" + SearchBox.html(asked) + found(asked, hits);
    String title = asked.isBlank() ? "Search · TFLink RDF" : asked + " · search · TFLink RDF";
    return frame.page(title, SearchBox.SCRIPT, main);
  }

  private static String asked(Visit visit) {
    return visit.parameter("q").orElse("");
  }

  private static String found(String asked, List<Hit> hits) {
    if (asked.isBlank()) {
      return "";
    }
    if (hits.isEmpty()) {
      return "<p class=\"none\">Nothing of this release is called “%s” or begins so.</p>\n"
          .formatted(escaped(asked));
    }
    String count =
        hits.size() == PAGE_OF_HITS
            ? "The best " + PAGE_OF_HITS + " results"
            : hits.size() + (hits.size() == 1 ? " result" : " results");
    return hits.stream()
        .map(SearchRoute::item)
        .collect(
            Collectors.joining(
                "", "<h2 class=\"results\">" + count + "</h2>\n<ul class=\"hits\">\n", "</ul>\n"));
  }

  private static String item(Hit hit) {
    return """
    <li><a href="%s"><strong>%s</strong></a> <span class="kind">%s %s</span>
      <span class="organism">%s</span> <span class="detail">%s</span></li>
    """
        .formatted(
            escaped(hit.href()),
            escaped(hit.label()),
            escaped(hit.kind()),
            escaped(hit.id()),
            escaped(hit.organism()),
            escaped(hit.detail()));
  }
}
