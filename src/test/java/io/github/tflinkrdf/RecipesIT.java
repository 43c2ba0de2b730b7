package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.StreamRDFCounting;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes that come with a release, as far as a test machine can have what they take. */
class RecipesIT {
  /** As the program {@code qlever} reads its file: the settings by their names, in lower case. */
  private static final String READ_QLEVERFILE =
      """
      import configparser, json
      config = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
      config.read('Qleverfile')
      print(json.dumps({s: dict(config[s]) for s in config.sections()}))
      """;

  /**
   * The settings that it knows; others may be named for use in these.
   *
   * @see <a href="https://github.com/ad-freiburg/qlever-control">qlever-control, qleverfile.py</a>
   */
  private static final Map<String, Set<String>> QLEVER_SETTINGS =
      Map.of(
          "data", Set.of("name", "get_data_cmd", "description", "base_url"),
          "index", Set.of("input_files", "cat_input_files", "settings_json"),
          "server",
              Set.of("port", "access_token", "memory_for_queries", "cache_max_size", "timeout"),
          "runtime", Set.of("system", "image"),
          "ui", Set.of("ui_config"));

  @TempDir Path folder;

  /** QLever itself is only to be had as an image; what it is told to do is done. */
  @Test
  void whatQleverIsToldBringsAllTriplesToIt() throws Exception {
    String base = CheckedServer.freeBase();
    String[] run = {"run", "--store", folder.resolve("store") + "", "--public-url", base};
    try (CheckedServer server = CheckedServer.start(base, run)) {
      String recipe = commands(get(server.base() + "downloads/RECIPES.md"), "QLever");
      Path empty = Files.createDirectory(folder.resolve("qlever"));
      shell(empty, recipe.lines().filter(line -> line.startsWith("curl -fLO")).findFirst().get());
      Files.writeString(empty.resolve("read.py"), READ_QLEVERFILE);
      JsonObject settings = JSON.parse(shell(empty, "python3 read.py"));
      settings.forEach(
          (section, values) ->
              assertTrue(
                  QLEVER_SETTINGS.get(section).containsAll(values.getAsObject().keySet()),
                  values::toString));
      shell(empty, settings.getObj("data").getString("get_data_cmd"));
      shell(empty, settings.getObj("index").getString("cat_input_files") + " > input.ttl");
      assertFalse(JSON.parse(settings.getObj("index").getString("settings_json")).isEmpty());
      StreamRDFCounting triples = StreamRDFLib.count();
      RDFParser.source(empty.resolve("input.ttl").toString()).parse(triples);
      assertEquals(triples(base), triples.countTriples() + "");
    }
  }

  /** Its commands are run as they are printed, but for ports and a smaller memory. */
  @Test
  void virtuosoServesTheReleaseAndAnswersAlike() throws Exception {
    String base = CheckedServer.freeBase();
    String store = folder.resolve("store").toString();
    String[] run = {"run", "--store", store, "--public-url", base};
    try (CheckedServer server = CheckedServer.start(base, run);
        Virtuoso virtuoso = Virtuoso.in(folder.resolve("empty"))) {
      String recipe = commands(get(server.base() + "downloads/RECIPES.md"), "Virtuoso");
      assertTrue(recipe.contains(":1111\n") && recipe.contains("localhost:8890"), recipe);
      String said = virtuoso.shell(recipe);
      assertTrue(said.endsWith("\"n\"\n" + triples(base) + "\n"), said);
      for (String query : PeerAnswers.queriesOfData()) {
        assertEquals(
            PeerAnswers.inAnyOrder(PeerAnswers.jena(base + "sparql", query)),
            PeerAnswers.inAnyOrder(virtuoso.rows(query)),
            query);
      }
    }
  }

  private static String shell(Path folder, String commands) throws IOException {
    ProcessBuilder shell = new ProcessBuilder("bash", "-euc", commands);
    Program.Run run = Program.finish(shell.directory(folder.toFile()).start());
    assertEquals(0, run.code(), commands + run.out() + run.err());
    return run.out();
  }

  /** The commands under a heading. */
  private static String commands(String recipes, String heading) {
    Matcher block =
        Pattern.compile("\n## " + heading + "\n.*?\n```sh\n(.*?)```", Pattern.DOTALL)
            .matcher(recipes);
    assertTrue(block.find(), recipes);
    return block.group(1);
  }

  private static String triples(String base) throws Exception {
    Matcher number =
        Pattern.compile("([\\d,]+) triples").matcher(get(base + "downloads/RECIPES.md"));
    assertTrue(number.find());
    return number.group(1).replace(",", "");
  }

  private static String get(String address) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "application/sparql-results+json, */*;q=0.1")
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
