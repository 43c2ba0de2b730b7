package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.federate.FederationOptions;
import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.site.ProblemPage;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.traffic.TrafficLimits;
import io.github.tflinkrdf.web.Content;
import io.github.tflinkrdf.web.Problem;
import io.github.tflinkrdf.web.Reply;
import io.github.tflinkrdf.web.RequestId;
import io.github.tflinkrdf.web.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of limits, and when something goes wrong. */
class SiteTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @TempDir Path store;

  @ParameterizedTest
  @ValueSource(strings = {"about", "statistics", "search?q=MMP1", "protein/P03956", "no/such/page"})
  void withoutAReleasePeopleReadThatThereIsNone(String path) {
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      HttpResponse<String> page = new Client(server).get(path, "Accept", BROWSER);
      assertEquals(503, page.statusCode());
      assertEquals("text/html;charset=utf-8", page.headers().firstValue("Content-Type").get());
      assertEquals("10", page.headers().firstValue("Retry-After").get());
      assertTrue(page.body().contains("<h1>There is no release yet</h1>"), page.body());
      String id = page.headers().firstValue("X-Request-Id").get();
      assertTrue(page.body().contains("<code>" + id + "</code>"), page.body());
    }
  }

  @Test
  void programsGetTheProblem() {
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      HttpResponse<String> answer = new Client(server).get("search?q=MMP1", "Accept", "*/*");
      assertEquals(503, answer.statusCode());
      assertEquals(Problem.MEDIA_TYPE, answer.headers().firstValue("Content-Type").get());
    }
  }

  @Test
  void aFaultOfOursIsToldWithTheRequestAndWithoutItsCause() {
    Site site =
        new Site(
            new ProblemPage(Resources.bundled()),
            List.of(
                visit -> {
                  throw new IllegalStateException("secret");
                }));
    Reply reply = site.answer(new Visit(request(BROWSER), "/", Optional.empty())).orElseThrow();
    assertEquals(500, reply.status());
    String page = new String(((Content.Held) reply.content()).bytes(), StandardCharsets.UTF_8);
    assertTrue(page.contains("<h1>The server failed</h1>"), page);
    assertTrue(page.contains("<code>id-7</code>"), page);
    assertFalse(page.contains("secret"), page);
    Reply json = site.answer(new Visit(request("*/*"), "/", Optional.empty())).orElseThrow();
    assertEquals(Problem.MEDIA_TYPE, json.mediaType());
  }

  @Test
  void theLimitsThatAreToldAreThoseOfTheOptions() {
    Releases.example(store);
    ServerOptions options =
        ServerOptions.of(store)
            .withPort(0)
            .withLimits(QueryLimits.of(Duration.ofSeconds(77), 1234))
            .withTraffic(
                TrafficLimits.defaults().withQueries(9, 5).withPatience(Duration.ofSeconds(11)))
            .withFederation(
                FederationOptions.DEFAULT.withAllowed(List.of("https://peer.example/sparql")));
    try (SparqlServer server = SparqlServer.start(options)) {
      Client client = new Client(server);
      String page = client.get("about", "Accept", BROWSER).body();
      String limits = page.substring(page.indexOf("id=\"limits\""), page.indexOf("id=\"problems"));
      for (String told :
          List.of(
              "77 s",
              "1,234",
              "10,000",
              "2 GB",
              "10 MB",
              "64 kB",
              "9, of one client 5",
              "11 s",
              "60 s",
              "1,024",
              "https://peer.example/sparql",
              options.federation().contact())) {
        assertTrue(limits.contains(">" + told + "<"), told + " in " + limits);
      }
      String description = client.get("sparql", "Accept", "text/turtle").body();
      assertTrue(description.matches("(?s).*tfl:resultRowLimit\\s+1234\\b.*"), description);
    }
  }

  private static HttpServletRequest request(String accept) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SiteTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getHeader" -> accept;
                  case "getAttribute" -> arguments[0].equals(RequestId.ATTRIBUTE) ? "id-7" : null;
                  default -> throw new AssertionError(method);
                });
  }
}
