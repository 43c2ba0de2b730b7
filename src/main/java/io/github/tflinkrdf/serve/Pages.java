package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Release;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Everything that is served beside the endpoint, by path. */
final class Pages {
  private final Resources resources;
  private final LiveRelease live;
  private final Reply page;
  private final Map<String, Supplier<Reply>> byPath;

  Pages(Resources resources, LiveRelease live) {
    this.resources = resources;
    this.live = live;
    this.page = file("index.html", "text/html");
    Reply style = file("style.css", "text/css");
    Reply script = file("page.js", "text/javascript");
    Reply icon = file("icon.svg", "image/svg+xml");
    this.byPath =
        Map.of(
            "/", this::page,
            "/style.css", () -> style,
            "/page.js", () -> script,
            "/icon.svg", () -> icon,
            "/queries.json", this::queries,
            "/health/live", () -> Reply.text(200, "live"),
            "/health/ready", this::ready);
  }

  Optional<Supplier<Reply>> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  Reply page() {
    return page;
  }

  private Reply ready() {
    return live.release()
        .map(release -> Reply.text(200, "ready with release " + release.id()))
        .orElseGet(Pages::notReady);
  }

  /** For whatever needs a release when there is none. */
  static Reply notReady() {
    return Reply.text(503, "no release has been published in this store yet");
  }

  private Reply queries() {
    Optional<OpenRelease> open = live.open();
    String base = open.map(OpenRelease::release).map(Release::base).orElse(Resources.DEFAULT_BASE);
    String json =
        new ExampleQueries(resources, base)
            .json(
                live.release().map(Release::id).orElse(""),
                open.map(OpenRelease::prefixes).orElse(Map.of()));
    return Reply.of(200, "application/json", json);
  }

  private Reply file(String name, String mediaType) {
    return Reply.of(200, mediaType + ";charset=utf-8", resources.get("web/" + name).text());
  }
}
