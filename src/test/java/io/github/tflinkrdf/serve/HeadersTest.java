package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the endpoint says of itself, and the headers of every response. */
class HeadersTest extends ServedExample {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  @ParameterizedTest
  @ValueSource(
      strings = {"", "sparql", "sparql?query=wrong", "nothing", "queries.json", "health/live"})
  void everyResponseHasTheSecurityHeaders(String path) {
    for (HttpResponse<String> response :
        List.of(client.get(path), client.get(path, "Origin", "https://other.example"))) {
      HttpHeaders headers = response.headers();
      assertEquals(List.of("*"), headers.allValues("Access-Control-Allow-Origin"));
      assertEquals(Optional.empty(), headers.firstValue("Access-Control-Allow-Credentials"));
      assertEquals(List.of("nosniff"), headers.allValues("X-Content-Type-Options"));
      assertTrue(
          headers
              .firstValue("Content-Security-Policy")
              .orElse("")
              .startsWith("default-src 'self'"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "sparql?query=wrong",
        "sparql?query=%GG",
        "%GG",
        "q/x",
        "describe",
        "protein/X.json",
        "sparql%00"
      })
  void everyRefusalIsProblemJsonWithTheIdOfTheRequest(String path) {
    From.Answer answer = new From("127.0.0.1", server.address()).get("/" + path);
    answer.problem();
    assertEquals("*", answer.headers().get("access-control-allow-origin"));
  }

  @Test
  void noTwoRequestsHaveTheSameId() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      String id =
          client
              .get("health/live", "X-Request-Id", "mine")
              .headers()
              .firstValue("X-Request-Id")
              .orElse("");
      assertTrue(id.matches("[0-9a-f]{16}"), id);
      assertTrue(ids.add(id));
    }
  }

  @Test
  void anotherSiteMayAskWithHeadersOfItsOwn() {
    HttpResponse<String> response =
        client.send(
            "OPTIONS",
            "sparql",
            "",
            "Origin",
            "https://other.example",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "x-foo");
    assertEquals(204, response.statusCode());
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Headers").orElse(""));
    assertTrue(
        response.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("POST"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle", "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml", "application/ld+json, application/ld+json",
    "*/*, text/turtle", "'text/html;q=0.3, application/rdf+xml;q=0.9', application/rdf+xml",
  })
  void withoutAQueryTheEndpointDescribesItself(String accept, String type) {
    for (String path : List.of("sparql", "sparql/")) {
      HttpResponse<String> response = client.get(path, "Accept", accept);
      assertEquals(200, response.statusCode());
      assertEquals(type, Client.type(response));
      String endpoint = server.address() + "sparql";
      Model model = ModelFactory.createDefaultModel();
      RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type)).parse(model);
      assertTrue(
          model.contains(
              null,
              ResourceFactory.createProperty(SD, "endpoint"),
              ResourceFactory.createResource(endpoint)),
          response.body());
    }
  }

  @Test
  void withoutAQueryABrowserGetsThePage() {
    String accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    HttpResponse<String> response = client.get("sparql", "Accept", accept);
    assertEquals("text/html;charset=utf-8", Client.type(response));
    assertTrue(response.body().contains("<title>Query TFLink RDF</title>"), response.body());
  }
}
