package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search answers over HTTP. */
class SearchTest extends ServedExample {

  @ParameterizedTest
  @CsvSource({
    "MMP1, protein P03956",
    "mmp1, protein P03956",
    "p03956, protein P03956",
    "PMID:9388261, ''",
    "nothing-is-called-this, ''",
    "'', ''",
  })
  void namesAndIdsFindWhatTheyName(String asked, String found) {
    assertEquals(found, String.join(", ", found(asked)));
  }

  @Test
  void aGeneIdFindsTheGeneAndItsProteins() {
    assertEquals(List.of("gene 4312", "protein P03956"), found("4312"));
    assertEquals(List.of("gene 4312", "protein P03956"), found("GeneID:4312"));
    assertEquals(List.of(), found("PMID:4312"));
  }

  @Test
  void beginningsFindOnceTheIndexIsBuilt() throws Exception {
    for (int i = 0; i < 100 && found("ccl").isEmpty(); i++) {
      Thread.sleep(50);
    }
    // no counts in this release, so that human decides
    assertEquals(List.of("protein P13500", "protein P10148"), found("ccl"));
    assertEquals(List.of("protein P13500"), found("ccl&limit=1"));
  }

  @Test
  void thePageHasTheSameWithoutScripts() {
    HttpResponse<String> page = client.get("search?q=MMP1");
    assertEquals("text/html;charset=utf-8", Client.type(page));
    assertTrue(page.body().contains("<a href=\"/protein/P03956\"><strong>MMP1</strong></a>"));
    String strange = client.get("search?q=" + Client.encode("\"><script>")).body();
    assertTrue(strange.contains("“&quot;&gt;&lt;script&gt;”"), strange);
    assertTrue(strange.contains("value=\"&quot;&gt;&lt;script&gt;\""), strange);
  }

  private static List<String> found(String asked) {
    String body = client.get("search.json?q=" + asked).body();
    return JSON.parseAny(body).getAsArray().stream()
        .map(hit -> (JsonObject) hit)
        .map(hit -> hit.getString("kind") + " " + hit.getString("id"))
        .toList();
  }
}
