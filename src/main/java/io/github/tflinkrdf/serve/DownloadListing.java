package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The page that lists the files of a release, with what its {@code manifest.json} says of them. */
final class DownloadListing {
  private static final String MANIFEST = "manifest.json";
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

  private final Frame frame;

  DownloadListing(Frame frame) {
    this.frame = frame;
  }

  Reply of(Release release) {
    String main =
        """
        <h1>Downloads</h1>
        <p>The files of release <b>%1$s</b>. Turtle and N-Triples hold the same triples; the file
        of an organism stands alone, with the shared terms and the ontology; <b>all</b> is what the
        endpoint answers from. Addresses with the release in them never change;
        <a href="/downloads/current/">/downloads/current/</a> leads to the newest.
        Check files with <code>sha256sum -c SHA256SUMS</code>; the list for machines is
        <a href="/downloads/%1$s/manifest.json">manifest.json</a>.</p>
        """
            .formatted(release.id());
    return frame.page("Downloads of release " + release.id(), "", main + groups(release));
  }

  /** The dumps first, as most come for them; the many examples folded. */
  private static String groups(Release release) {
    Map<String, JsonObject> known = manifest(release);
    Map<DownloadGroup, StringBuilder> rows = new EnumMap<>(DownloadGroup.class);
    for (String name : release.downloadNames()) {
      rows.computeIfAbsent(DownloadGroup.of(name), group -> new StringBuilder())
          .append(row(release, name, Optional.ofNullable(known.get(name))));
    }
    return rows.entrySet().stream()
        .map(group -> group.getKey().html(group.getValue()))
        .collect(Collectors.joining());
  }

  private static String row(Release release, String name, Optional<JsonObject> known) {
    String about = known.map(file -> file.getString("about")).orElseGet(() -> aboutUnlisted(name));
    String hash = known.map(file -> file.getString("sha256")).orElse("");
    String triples =
        known
            .filter(file -> file.hasKey("triples") && file.get("triples").isNumber())
            .map(file -> file.get("triples").getAsNumber().value().longValue())
            .map(number -> String.format(Locale.ROOT, "%,d", number))
            .orElse("");
    return """
        <tr><th scope="row"><a href="/downloads/%s/%s">%2$s</a></th><td>%s</td>\
        <td class="number">%s</td><td class="number triples">%s</td>\
        <td class="hash"><code title="%s">%s</code></td></tr>
        """
        .formatted(
            release.id(),
            name,
            Template.escaped(about),
            size(release.downloads().resolve(name)),
            triples,
            Template.escaped(hash),
            Template.escaped(hash.substring(0, Math.min(12, hash.length()))));
  }

  /** What the manifest cannot list: itself, and what is made after it. */
  private static String aboutUnlisted(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "meta4" -> "Metalink, for programs that download";
      case "json" -> "List of the files";
      case "SHA256SUMS" -> "Checksums";
      default -> "";
    };
  }

  private static Map<String, JsonObject> manifest(Release release) {
    Map<String, JsonObject> files = new TreeMap<>();
    release
        .downloadText(MANIFEST)
        .ifPresent(
            text ->
                JSON.parseAny(text).getAsArray().stream()
                    .map(JsonValue::getAsObject)
                    .forEach(file -> files.put(file.getString("name"), file)));
    return files;
  }

  /** Powers of 1000, as disks and networks count. */
  private static String size(Path file) {
    try {
      double left = Files.size(file);
      int unit = 0;
      while (left >= 999.5 && unit < UNITS.length - 1) {
        left /= 1000;
        unit++;
      }
      String form = left < 10 && unit > 0 ? "%.1f %s" : "%.0f %s";
      return String.format(Locale.ROOT, form, left, UNITS[unit]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
