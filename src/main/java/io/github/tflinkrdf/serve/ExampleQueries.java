package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.examples.Example;
import io.github.tflinkrdf.examples.ExampleJson;
import io.github.tflinkrdf.examples.Examples;
import io.github.tflinkrdf.store.Release;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * What the page needs to know of a release: {@code {release, prefixes: {name: IRI}, queries: […]}},
 * the queries as {@link ExampleJson} has them.
 */
record ExampleQueries(Resources resources, String base) {

  /**
   * The whole as JSON.
   *
   * @param release the one that is served
   * @param loaded prefixes of the data, by name
   * @throws io.github.tflinkrdf.UserError if a query, which the user may have replaced, is not
   *     SPARQL
   */
  String json(Optional<Release> release, Map<String, String> loaded) {
    List<JsonObject> run =
        release.map(r -> ExampleJson.read(r.downloads(), r.id())).orElse(List.of());
    Map<String, String> prefixes = new TreeMap<>(loaded);
    JsonArray queries = new JsonArray();
    for (Example example : Examples.read(resources, base).all()) {
      prefixes.putAll(example.query().getPrefixMapping().getNsPrefixMap());
      queries.add(asRun(ExampleJson.of(example), run));
    }
    JsonObject json = new JsonObject();
    json.put("release", release.map(Release::id).orElse(""));
    json.put("prefixes", object(prefixes));
    json.put("queries", queries);
    return json.toString();
  }

  /** With what came of it at the build, if it still is the query that was run then. */
  private static JsonObject asRun(JsonObject example, List<JsonObject> run) {
    return run.stream()
        .filter(then -> then.get("text").equals(example.get("text")))
        .findFirst()
        .orElse(example);
  }

  private static JsonObject object(Map<String, String> map) {
    JsonObject object = new JsonObject();
    map.forEach(object::put);
    return object;
  }
}
