package io.github.tflinkrdf.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;

/**
 * Examples for the page: {@code {name, question, text, keywords, federatesWith}} and, where it was
 * run, {@code {date, results, milliseconds}} or {@code {date, failed}}, else {@code {notRun}}.
 */
public final class ExampleJson {
  private ExampleJson() {}

  /**
   * Those of a release as it has them in its downloads; none if it has no readable file of them.
   */
  public static List<JsonObject> read(Path downloads, String release) {
    Path file = downloads.resolve(fileName(release));
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      List<JsonObject> examples = new ArrayList<>();
      JSON.parseAny(Files.readString(file))
          .getAsArray()
          .forEach(example -> examples.add(example.getAsObject()));
      return examples;
    } catch (IOException | JsonException e) {
      return List.of();
    }
  }

  /** What is known of an example without running it. */
  public static JsonObject of(Example example) {
    JsonObject json = new JsonObject();
    json.put("name", example.name());
    json.put("question", example.question());
    json.put("text", example.text());
    json.put("keywords", array(example.keywords()));
    json.put("federatesWith", array(example.federatesWith()));
    return json;
  }

  static String fileName(String release) {
    return "tflink-" + release + "_examples.json";
  }

  static JsonArray of(List<Example> examples, ExampleRuns runs) {
    JsonArray all = new JsonArray();
    for (Example example : examples) {
      JsonObject json = of(example);
      runs.of(example).ifPresent(run -> put(json, run, runs.at()));
      all.add(json);
    }
    return all;
  }

  private static void put(JsonObject json, ExampleRun run, Instant at) {
    if (run instanceof ExampleRun.NotRun not) {
      json.put("notRun", not.why());
      return;
    }
    json.put("date", at.toString());
    if (run instanceof ExampleRun.Answered answered) {
      json.put("results", answered.results());
      json.put("milliseconds", answered.milliseconds());
    } else if (run instanceof ExampleRun.Failed failed) {
      json.put("failed", failed.why());
    }
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(text -> array.add(new JsonString(text)));
    return array;
  }
}
