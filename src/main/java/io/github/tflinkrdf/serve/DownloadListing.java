package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.web.Frame;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Map<String, JsonObject> known = manifest(release);
    StringBuilder rows = new StringBuilder();
    for (String name : release.downloadNames()) {
      rows.append(row(release, name, Optional.ofNullable(known.get(name))));
    }
    String main =
        """
        <h1>Downloads</h1>
        <p>The files of release <b>%1$s</b>. Turtle and N-Triples hold the same triples; the file
        of an organism stands alone, with the shared terms and the ontology; <b>all</b> is what the
        endpoint answers from. Addresses with the release in them never change;
        <a href="/downloads/current/">/downloads/current/</a> leads to the newest.
        Check files with <code>sha256sum -c SHA256SUMS</code>; the list for machines is
        <a href="/downloads/%1$s/manifest.json">manifest.json</a>.</p>
        <div class="scroll" tabindex="0" role="region" aria-label="Files">
        <table>
        <thead><tr><th scope="col">File</th><th scope="col">Holds</th>
        <th scope="col" class="number">Size</th><th scope="col" class="number">Triples</th>
        <th scope="col">SHA-256</th></tr></thead>
        <tbody>%2$s</tbody>
        </table>
        </div>
        """
            .formatted(release.id(), rows);
    return frame.page("Downloads of release " + release.id(), "", main);
  }

  private static String row(Release release, String name, Optional<JsonObject> known) {
    String about = known.map(file -> file.getString("about")).orElse("");
    String hash = known.map(file -> file.getString("sha256")).orElse("");
    String triples =
        known
            .filter(file -> file.hasKey("triples") && file.get("triples").isNumber())
            .map(file -> file.get("triples").getAsNumber().value().longValue())
            .map(number -> String.format(Locale.ROOT, "%,d", number))
            .orElse("");
    return """
        <tr><th scope="row"><a href="/downloads/%s/%s">%2$s</a></th><td>%s</td>\
        <td class="number">%s</td><td class="number">%s</td><td><code title="%s">%s</code></td></tr>
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

  private static Map<String, JsonObject> manifest(Release release) {
    Map<String, JsonObject> files = new TreeMap<>();
    Optional<Path> manifest = release.download(MANIFEST);
    if (manifest.isPresent()) {
      JSON.parseAny(text(manifest.get())).getAsArray().stream()
          .map(JsonValue::getAsObject)
          .forEach(file -> files.put(file.getString("name"), file));
    }
    return files;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
