package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.FileContent;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Route;
import io.github.tflinkrdf.web.Served;
import io.github.tflinkrdf.web.Visit;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a release: {@code /downloads/RELEASE/FILE}, which never change; {@code
 * /downloads/FILE} of the current one; and a page that lists them at {@code /downloads/} and {@code
 * /downloads/RELEASE/}. {@code /downloads/current/} leads to the current one.
 */
final class Downloads implements Route {
  private static final String FOLDER = "/downloads/";
  private static final String CURRENT = "current";
  private static final String NEVER_CHANGES = "public, max-age=31536000, immutable";
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("ttl", "text/turtle"),
          Map.entry("nt", "application/n-triples"),
          Map.entry("gz", "application/gzip"),
          Map.entry("zst", "application/zstd"),
          Map.entry("zip", "application/zip"),
          Map.entry("json", "application/json"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("meta4", "application/metalink4+xml"),
          Map.entry("cff", "application/yaml"),
          Map.entry("tsv", "text/tab-separated-values;charset=utf-8"),
          Map.entry("md", "text/markdown;charset=utf-8"));

  private final DownloadListing listing;

  Downloads(Resources resources) {
    listing = new DownloadListing(new Frame(resources));
  }

  @Override
  public Optional<Reply> answer(Visit visit) {
    if (visit.path().equals("/downloads")) {
      return Optional.of(Reply.see(301, FOLDER));
    }
    return visit.path().startsWith(FOLDER) && visit.served().isPresent()
        ? in(visit.served().map(Served::release).get(), visit.path().substring(FOLDER.length()))
        : Optional.empty();
  }

  private Optional<Reply> in(Release current, String rest) {
    int slash = rest.indexOf('/');
    if (slash < 0) {
      return rest.isEmpty() ? Optional.of(listing.of(current)) : file(current, rest);
    }
    String id = rest.substring(0, slash);
    String name = rest.substring(slash + 1);
    if (id.equals(CURRENT)) {
      return Optional.of(Reply.see(302, FOLDER + current.id() + "/" + name));
    }
    return current
        .former(id)
        .flatMap(
            release ->
                name.isEmpty()
                    ? Optional.of(listing.of(release))
                    : file(release, name).map(r -> r.with("Cache-Control", NEVER_CHANGES)));
  }

  private static Optional<Reply> file(Release release, String name) {
    return release
        .download(name)
        .map(
            file ->
                Reply.file(
                    mediaType(name), new FileContent(file, '"' + release.id() + "/" + name + '"')));
  }

  static String mediaType(String name) {
    return MEDIA_TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "text/plain;charset=utf-8");
  }
}
