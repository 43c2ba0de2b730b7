package io.github.tflinkrdf.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.luben.zstd.ZstdInputStream;
import io.github.tflinkrdf.cli.Console;
import io.github.tflinkrdf.cli.TflinkRdf;
import io.github.tflinkrdf.store.Release;
import io.github.tflinkrdf.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** A release that was built inside the test, and its downloads. */
record Built(Release release) {
  static Built of(Path store, Path... inputs) {
    return of(store, 0, List.of(), inputs);
  }

  static Built of(Path store, int code, List<String> options, Path... inputs) {
    List<String> args = new ArrayList<>(List.of("build", "-q", "--store", store.toString()));
    args.addAll(options);
    Stream.of(inputs).map(Path::toString).forEach(args::add);
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayOutputStream(),
            new PrintWriter(err),
            false,
            Map.of("TFLINK_OFFLINE", "true"));
    int ended = TflinkRdf.run(console, args.toArray(String[]::new));
    assertEquals(code, ended, err.toString());
    return new Built(Store.open(store).released());
  }

  Path file(String name) {
    return release.downloads().resolve(name);
  }

  /** A file of data or of terms. */
  Path part(String part) {
    return file("tflink-" + release.id() + "_" + part);
  }

  /** The files of data by what their names end in, such as {@code 9606.nt.zst}. */
  Map<String, Path> data() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(release.downloads())) {
      for (Path file : (Iterable<Path>) all::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".zst") || name.endsWith(".gz")) {
          files.put(name.substring(name.indexOf('_') + 1), file);
        }
      }
    }
    return files;
  }

  static InputStream unpacked(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : new ZstdInputStream(raw);
  }

  /** The entries of the manifest, by name. */
  Map<String, JsonObject> manifest() throws IOException {
    Map<String, JsonObject> entries = new TreeMap<>();
    JSON.parseAny(Files.readString(file("manifest.json")))
        .getAsArray()
        .forEach(e -> entries.put(e.getAsObject().getString("name"), e.getAsObject()));
    return entries;
  }
}
