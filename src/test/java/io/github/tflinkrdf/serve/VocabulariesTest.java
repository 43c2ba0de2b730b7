package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.web.RdfSyntax;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of the vocabularies, the mappings, and what robots ask for. */
class VocabulariesTest extends ServedExample {
  private static final Resources RESOURCES = Resources.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"ontology", "shapes"})
  void aVocabularyIsTheSameInEverySyntax(String path) {
    Graph all = RDFParser.fromString(client.get(path).body(), Lang.TURTLE).toGraph();
    assertTrue(all.size() > 200);
    for (RdfSyntax syntax : RdfSyntax.values()) {
      HttpResponse<String> negotiated = client.get(path, "Accept", syntax.mediaType());
      HttpResponse<String> ending = client.get(path + "." + syntax.ending());
      assertEquals(syntax.mediaType(), Client.type(negotiated));
      assertEquals(negotiated.body().length(), ending.body().length());
      Lang lang = RDFLanguages.contentTypeToLang(syntax.mediaType());
      Graph graph = RDFParser.fromString(ending.body(), lang).toGraph();
      assertTrue(graph.isIsomorphicWith(all), syntax.toString());
    }
    assertEquals(404, client.get(path + ".pdf").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"ontology, ontology/", "shapes, shapes/"})
  void everyTermHasItsAnchorOnThePage(String path, String folder) {
    HttpResponse<String> page = client.get(path, "Accept", "text/html");
    assertEquals("text/html;charset=utf-8", Client.type(page));
    assertEquals(page.body(), client.get(path + ".html").body());
    String namespace = Resources.DEFAULT_BASE + path + "#";
    int anchors = 0;
    for (String name : RESOURCES.names(folder, ".ttl")) {
      Graph graph = RDFParser.fromString(RESOURCES.get(name).text(), Lang.TURTLE).toGraph();
      for (Node term : graph.find().mapWith(t -> t.getSubject()).toSet()) {
        if (term.isURI() && term.getURI().startsWith(namespace)) {
          String local = term.getURI().substring(namespace.length());
          assertTrue(page.body().contains("id=\"" + local + "\"") || isPrefix(local), local);
          anchors++;
        }
      }
    }
    assertTrue(anchors > 50, anchors + " terms");
  }

  @Test
  void termsOfOthersHaveTheirNames() {
    String page = client.get("ontology", "Accept", "text/html").body();
    assertTrue(page.contains(">regulates activity of</a>"), page);
  }

  /** A prefix of the queries of the shapes is no term that anybody looks up. */
  private static boolean isPrefix(String name) {
    return name.startsWith("prefix");
  }

  @Test
  void theOntologyAsTurtleIsTheFile() {
    assertEquals(RESOURCES.get("ontology/tflink.ttl").text(), client.get("ontology.ttl").body());
  }

  @Test
  void everyMappingIsListedAndThereAsItIs() {
    String list = client.get("mappings/").body();
    for (String name : RESOURCES.names("mappings/", ".rq")) {
      String title = name.substring(0, name.length() - 3);
      assertTrue(list.contains("href=\"/" + title + "\""), name);
      HttpResponse<String> file = client.get(name);
      assertEquals("application/sparql-query", Client.type(file));
      assertEquals(RESOURCES.get(name).text(), file.body());
      assertEquals(file.body(), client.get(title, "Accept", "application/sparql-query").body());
      String page = client.get(title, "Accept", "text/html").body();
      assertTrue(page.contains("<pre class=\"source\">") && page.contains("&lt;http"), page);
    }
    for (String name : RESOURCES.names("mappings/", ".tsv")) {
      assertTrue(list.contains("href=\"/" + name + "\""), name);
      assertEquals(RESOURCES.get(name).text(), client.get(name).body());
    }
    assertTrue(list.contains("a candidate, an NCBI gene that no protein resolves to.<"), list);
    assertEquals(303, client.get("mappings").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mappings/nothing",
        "mappings/gene.pdf",
        "mappings/..%2Fontology",
        "shapes/",
        "web/libraries.tsv"
      })
  void noOtherFileIsServed(String path) {
    assertEquals(404, client.get(path).statusCode());
  }

  @Test
  void robotsAreTold() {
    String robots = client.get("robots.txt").body();
    assertTrue(robots.contains("Disallow: /sparql\n"), robots);
    assertTrue(robots.contains("Sitemap: " + server.address() + "sitemap.xml\n"), robots);
    HttpResponse<String> map = client.get("sitemap.xml");
    assertEquals("application/xml", Client.type(map));
    for (String page : List.of("", "about", "ontology", "downloads/")) {
      assertTrue(map.body().contains("<loc>" + server.address() + page + "</loc>"), page);
    }
    assertFalse(map.body().contains("protein"));
  }
}
