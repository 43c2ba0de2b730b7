package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Visit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What the editor needs to know of the release, and what supervisors ask, by path. */
final class Pages implements Route {
  private final Resources resources;
  private final Map<String, Function<Visit, Reply>> byPath;

  /**
   * @param warm whether the release in use was warmed
   */
  Pages(Resources resources, BooleanSupplier warm) {
    this.resources = resources;
    this.byPath =
        Map.of(
            "/queries.json", this::queries,
            "/health/live", visit -> Reply.text(200, "live"),
            "/health/ready", visit -> ready(visit, warm));
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    return Optional.ofNullable(byPath.get(visit.path())).map(page -> page.apply(visit));
  }

  /** Not ready is no refusal: queries are answered before the first release was warmed. */
  private static Reply ready(Visit visit, BooleanSupplier warm) {
    if (visit.served().isPresent() && !warm.getAsBoolean()) {
      return Reply.text(503, "the first release is being warmed; queries are answered already");
    }
    return visit
        .served()
        .map(served -> Reply.text(200, "ready with release " + served.release().id()))
        .orElseGet(Pages::notReady);
  }

  /** For whatever needs a release when there is none. */
  static Reply notReady() {
    return Problem.noRelease().reply();
  }

  private Reply queries(Visit visit) {
    Optional<Release> release = visit.served().map(Served::release);
    String json =
        new ExampleQueries(resources, release.map(Release::base).orElse(Resources.DEFAULT_BASE))
            .json(release, visit.served().map(Served::prefixes).orElse(Map.of()));
    return Reply.of(200, "application/json", json);
  }
}
