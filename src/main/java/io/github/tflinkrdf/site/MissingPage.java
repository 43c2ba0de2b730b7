package io.github.tflinkrdf.site;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Template;
import io.github.tflinkrdf.web.Visit;
import java.util.Optional;
import java.util.Set;

/** The last of the routes: tells a browser, with status 404, where else to look. */
public final class MissingPage implements Route {
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final String SCRIPT = "<script type=\"module\" src=\"/search.js\"></script>";
  private static final String MAIN =
      """
      <h1>Not found</h1>
      <p>There is nothing at <code>%s</code>. Search for what you came for, or go on from the
        <a href="/">first page</a>, the <a href="/sparql">queries</a> or the
        <a href="/downloads/">downloads</a>.</p>
      <form class="search" action="/search" method="get" role="search" data-search>
        <label for="q">Gene, protein or article</label>
        <div class="row">
          <input id="q" name="q" type="search" autocomplete="off" spellcheck="false">
          <button type="submit">Search</button>
        </div>
      </form>
      """;

  private final Frame frame;

  public MissingPage(Resources resources) {
    this.frame = new Frame(resources);
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    if (!READS.contains(visit.request().getMethod()) || !visit.isFromBrowser()) {
      return Optional.empty();
    }
    // most pages are of a release, and nobody knows yet which
    return Optional.of(
        visit.served().isPresent() ? page(visit.path()) : Problem.noRelease().reply());
  }

  private Reply page(String path) {
    String main = MAIN.formatted(Template.escaped(path));
    Reply page = frame.page("Not found", SCRIPT, main);
    return new Reply(404, page.mediaType(), page.headers(), page.content());
  }
}
