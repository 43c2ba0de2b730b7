package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dumps of a build, read with the tools that people have. */
class DumpsIT {
  @TempDir Path folder;

  @Test
  void rapperReadsWhatZcatAndZstdUnpackAsManyTriplesAsTheManifestSays() throws Exception {
    Path downloads = build();
    int read = 0;
    for (JsonObject entry : manifest(downloads)) {
      String name = entry.getString("name");
      if (!entry.hasKey("triples")) {
        continue;
      }
      String unpack = name.endsWith(".zst") ? "zstd -dc " : name.endsWith(".gz") ? "zcat " : "cat ";
      String syntax = name.contains(".nt.") ? "ntriples" : "turtle";
      Program.Run run =
          shell(downloads, unpack + name + " | rapper -c -i " + syntax + " - http://example.org/");
      assertTrue(!run.err().contains("Warning") && !run.err().contains("Error"), run.err());
      long triples = Long.parseLong(run.err().replaceAll("(?s).*returned (\\d+) triples.*", "$1"));
      assertEquals(entry.getNumber("triples").longValue(), triples, name);
      read++;
    }
    assertTrue(read >= 11, "only " + read);
  }

  @Test
  void theCheckSumsAreThoseThatTheToolFinds() throws Exception {
    Path downloads = build();
    Program.Run run = shell(downloads, "sha256sum --strict -c SHA256SUMS");
    assertEquals(manifest(downloads).size() + 2, run.out().lines().count(), run.out());
    shell(downloads, "for f in *.gz; do gzip -t $f; done; zstd -q -t *.zst");
  }

  private Path build() {
    Path store = folder.resolve("store");
    String samples = "src/main/resources/tflink-rdf/samples";
    Program.Run run = Program.run("build", "-q", samples, "--store", store.toString());
    assertEquals(0, run.code(), run.err());
    return Store.open(store).released().downloads();
  }

  private static List<JsonObject> manifest(Path downloads) throws IOException {
    Stream<?> entries =
        JSON.parseAny(Files.readString(downloads.resolve("manifest.json"))).getAsArray().stream();
    return entries.map(JsonObject.class::cast).toList();
  }

  private static Program.Run shell(Path folder, String command) throws IOException {
    Process process =
        new ProcessBuilder("bash", "-o", "pipefail", "-c", command)
            .directory(folder.toFile())
            .start();
    Program.Run run = Program.finish(process);
    assertEquals(0, run.code(), command + ": " + run.err());
    return run;
  }
}
