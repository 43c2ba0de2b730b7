package io.github.tflinkrdf.site;

import io.github.tflinkrdf.store.Release;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * What {@code statistics.json} of a release says of its organisms; none if the release has no such
 * file.
 */
record Counts(List<JsonObject> organisms) {
  static Counts of(Release release) {
    return release
        .downloadText("statistics.json")
        .map(text -> JSON.parse(text).get("organisms").getAsArray())
        .map(array -> new Counts(array.stream().map(JsonValue::getAsObject).toList()))
        .orElse(new Counts(List.of()));
  }

  /** Organisms of which there are statements. */
  List<JsonObject> regulated() {
    return organisms.stream().filter(organism -> number(organism, "statements") > 0).toList();
  }

  /** The sum over all organisms. */
  long sum(String name) {
    return organisms.stream().mapToLong(organism -> number(organism, name)).sum();
  }

  static long number(JsonObject object, String name) {
    return object.hasKey(name) ? object.get(name).getAsNumber().value().longValue() : 0;
  }
}
