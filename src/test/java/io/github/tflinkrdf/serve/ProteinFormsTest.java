package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A protein as JSON, TSV and HTML. */
class ProteinFormsTest extends ServedExample {
  private static final String FACTORS =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>
      SELECT ?s (COUNT(DISTINCT ?d) AS ?databases) (COUNT(DISTINCT ?m) AS ?methods)
             (COUNT(DISTINCT ?a) AS ?articles)
             (GROUP_CONCAT(DISTINCT ?p) AS ?pairings) (SAMPLE(?l) AS ?label)
      WHERE {
        ?s tfl:targetProduct <http://purl.uniprot.org/uniprot/P03956> ; rdf:subject ?f .
        ?f rdfs:label ?l .
        OPTIONAL { ?s tfl:sourceDatabase ?d }
        OPTIONAL { ?s tfl:detectionMethod ?m }
        OPTIONAL { ?s tfl:originalPublication ?a }
        OPTIONAL { ?s tfl:evidencePairing ?p }
      }
      GROUP BY ?s ORDER BY DESC(?databases)
      """;

  @Test
  void theFactorsInJsonAreThoseOfTheEndpoint() {
    List<String> rows = client.query(FACTORS, "Accept", "text/csv").body().lines().skip(1).toList();
    JsonArray factors = json("protein/P03956.json").get("factors").getAsArray();
    assertEquals(2, rows.size());
    assertEquals(rows, factors.stream().map(f -> summary(f.getAsObject())).toList());
  }

  @Test
  void oneRegulationIsToldInFull() {
    JsonObject ets1 = json("protein/P03956.json").get("factors").getAsArray().get(0).getAsObject();
    assertEquals("P14921", ets1.getString("accession"));
    assertEquals("2113", ets1.getString("gene"));
    assertEquals("[ \"GTRD\" , \"TRRUST\" ]", flat(ets1, "databases"));
    assertEquals(
        "[ \"chromatin immunoprecipitation assay\" , \"inferred by curator\" ]",
        flat(ets1, "methods"));
    assertEquals("[ \"9388261\" ]", flat(ets1, "originalArticles"));
    assertEquals("null", flat(ets1, "smallScale"));
  }

  @Test
  void pagesFollowOneAnotherAndHaveEveryRowOnce() {
    JsonObject first = json("protein/P14921.json?limit=1");
    assertEquals("/protein/P14921.json?offset=1&limit=1", first.getString("next"));
    assertEquals("2", flat(first.getObj("total"), "targets"));
    JsonObject second = json(first.getString("next").substring(1));
    assertEquals("null", flat(second, "next"));
    assertEquals("P03956", target(first));
    assertEquals("O14867", target(second));
  }

  @Test
  void aTableIsPureTsvWithAHeader() {
    HttpResponse<String> tsv = client.get("protein/O14867.tsv");
    assertEquals("text/tab-separated-values;charset=utf-8", Client.type(tsv));
    List<String> lines = tsv.body().lines().toList();
    assertTrue(lines.get(0).startsWith("direction\taccession\tlabel\torganism\tgene\tdatabases"));
    assertTrue(lines.get(1).startsWith("factor\tP14921\tETS1\t"), lines.get(1));
    assertTrue(lines.get(2).startsWith("target\tP03956\tMMP1\t"), lines.get(2));
    assertEquals(3, lines.size());
    lines.forEach(line -> assertEquals(12, line.chars().filter(c -> c == '\t').count(), line));
  }

  @Test
  void sitesHaveTheirPlaceAndOrthologsTheirOrganism() {
    String sites = client.get("protein/P20428.tsv?table=sites").body();
    assertTrue(
        sites.contains("TFLinkSS00000001\trn6\tchr9\t94302189\t94302201\t+\tGAACAGCTGACAA"), sites);
    assertTrue(sites.contains("TFLinkSS00000002\trn6\tchr9\t94302300\t94302309\t-\t"), sites);
    String orthologs = client.get("protein/Q04864.tsv?table=orthologs").body();
    assertTrue(orthologs.lines().toList().get(1).startsWith("A4QPD3\tRel\t10090\t"), orthologs);
  }

  @ParameterizedTest
  @CsvSource({
    "protein/MMP1, text/html;charset=utf-8",
    "protein/MMP1.json, application/problem+json",
    "protein/MMP1.tsv, application/problem+json",
  })
  void aNameIsNoAccessionButIsSearchedFor(String path, String type) {
    HttpResponse<String> answer = client.get(path, "Accept", "text/html");
    assertEquals(404, answer.statusCode());
    assertEquals(type, Client.type(answer));
    assertTrue(answer.body().contains("/search?q=MMP1"), answer.body());
  }

  @Test
  void anAccessionInSmallLettersLeadsToTheRightAddress() {
    HttpResponse<String> answer = client.get("protein/p03956.tsv");
    assertEquals(301, answer.statusCode());
    assertEquals("/protein/P03956.tsv", answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void whoAsksForRdfIsNotGivenHtml() {
    String type = Client.type(client.get("protein/P03956", "Accept", "text/turtle"));
    assertTrue(!type.startsWith("text/html"), type);
    assertEquals(
        "text/html;charset=utf-8",
        Client.type(client.get("protein/P03956", "Accept", "text/html,*/*;q=0.8")));
  }

  @Test
  void aKnownTableIsNotSentAgain() {
    HttpResponse<String> first = client.get("protein/P03956.tsv");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, client.get("protein/P03956.tsv", "If-None-Match", tag).statusCode());
    assertEquals(
        200, client.get("protein/P03956.tsv?table=sites", "If-None-Match", tag).statusCode());
    HttpResponse<String> head = client.send("HEAD", "protein/P03956.tsv", "");
    assertEquals("", head.body());
    assertTrue(head.headers().firstValue("Content-Length").isEmpty());
  }

  private static String summary(JsonObject factor) {
    return "%s,%d,%d,%d,https://w3id.org/tflink-rdf/ontology#%s,%s"
        .formatted(
            factor.getString("statement"),
            factor.get("databases").getAsArray().size(),
            factor.get("methods").getAsArray().size(),
            factor.get("originalArticles").getAsArray().size(),
            factor.getString("pairing"),
            factor.getString("label"));
  }

  private static String target(JsonObject protein) {
    return protein.get("targets").getAsArray().get(0).getAsObject().getString("accession");
  }

  private static String flat(JsonObject object, String key) {
    return JSON.toStringFlat(object.get(key)).replaceAll("\\s+", " ").replace("\"]", "\" ]");
  }

  private static JsonObject json(String path) {
    return JSON.parse(client.get(path).body());
  }
}
