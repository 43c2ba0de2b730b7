package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * What the page needs to know of a release: {@code {release, prefixes: {name: IRI}, queries:
 * [{name, question, text}]}}. The question of an example is its first line, a comment.
 */
record ExampleQueries(Resources resources, String base) {
  private static final String FOLDER = "queries/";

  /**
   * The whole as JSON.
   *
   * @param release its name; empty if there is none
   * @param loaded prefixes of the data, by name
   * @throws UserError if a query, which the user may have replaced, is not SPARQL
   */
  String json(String release, Map<String, String> loaded) {
    Map<String, String> prefixes = new TreeMap<>(loaded);
    JsonArray queries = new JsonArray();
    for (String name : resources.names(FOLDER, ".rq")) {
      String text = resources.text(name, base);
      prefixes.putAll(prefixes(name, text));
      queries.add(example(name, text));
    }
    JsonObject json = new JsonObject();
    json.put("release", release);
    json.put("prefixes", object(prefixes));
    json.put("queries", queries);
    return json.toString();
  }

  private Map<String, String> prefixes(String name, String text) {
    try {
      return QueryFactory.create(text).getPrefixMapping().getNsPrefixMap();
    } catch (QueryParseException e) {
      throw new UserError(resources.get(name).origin() + " is not SPARQL: " + e.getMessage());
    }
  }

  private static JsonObject example(String file, String text) {
    JsonObject query = new JsonObject();
    query.put("name", file.substring(FOLDER.length(), file.length() - ".rq".length()));
    query.put("question", text.lines().findFirst().orElse("").replaceFirst("^#+\\s*", ""));
    query.put("text", text);
    return query;
  }

  private static JsonObject object(Map<String, String> map) {
    JsonObject object = new JsonObject();
    map.forEach(object::put);
    return object;
  }
}
