package io.github.tflinkrdf.dump;

import io.github.tflinkrdf.describe.Distribution;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/** The list of files as JSON. */
final class Manifest {
  private Manifest() {}

  static String of(Edition edition, List<Distribution> files) {
    JsonArray array = new JsonArray();
    files.forEach(file -> array.add(entry(edition, file)));
    return array + "\n";
  }

  private static JsonObject entry(Edition edition, Distribution file) {
    JsonObject entry = new JsonObject();
    entry.put("name", file.name());
    entry.put("bytes", file.bytes());
    entry.put("sha256", file.sha256());
    file.triples().ifPresent(triples -> entry.put("triples", triples));
    edition.graph(file.name()).ifPresent(graph -> entry.put("graph", graph));
    entry.put("mediaType", file.mediaType());
    file.compression().ifPresent(compression -> entry.put("compression", compression));
    file.taxon().ifPresent(taxon -> entry.put("taxon", taxon));
    entry.put("about", file.about());
    return entry;
  }
}
