package io.github.tflinkrdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes that come with a release, as far as a test machine can have what they take. */
class RecipesIT {
  @TempDir Path folder;

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
