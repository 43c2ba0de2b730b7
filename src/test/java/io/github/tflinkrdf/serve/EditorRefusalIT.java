package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.guard.QueryLimits;
import io.github.tflinkrdf.traffic.TrafficLimits;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people read when the server does not answer their query, in a real browser. */
class EditorRefusalIT extends EditorInBrowser {
  private static final int SECONDS = 8;
  private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final String ALERT = "[role=alert]";

  @BeforeAll
  static void withLittlePatience() {
    server.close();
    serveAt(0);
  }

  @Test
  void aQueryThatTakesTooLongIsToldTheLimitAndItsRequest() throws Exception {
    run(HEAVY);
    assertTrue(text(ALERT).startsWith("The query took too long."), text(ALERT));
    assertTrue(text(ALERT).contains("stopped after 8 s"), text(ALERT));
    assertEquals("8 s", fact("Limit"));
    assertTrue(fact("Request").matches("[0-9a-f]{16}"), fact("Request"));
    assertEquals("", text(".downloads"));
    everybodyCanUse("editor-timeout");
  }

  @Test
  void aFunctionThatIsNotAllowedIsNamed() throws Exception {
    run("SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}");
    assertTrue(text(ALERT).contains("not allowed on this server"), text(ALERT));
    assertTrue(text(ALERT).contains("function#wait"), text(ALERT));
  }

  @Test
  void aServiceThatIsNotAskedLeadsToWhatIs() throws Exception {
    run("SELECT * { SERVICE <https://other.example/sparql> { ?s ?p ?o } }");
    assertTrue(
        text(ALERT).startsWith("The query asks a server that is not asked from here."),
        text(ALERT));
    assertEquals(
        "/about#problem-service-refused",
        tab.read(ACTIVE + ".querySelector('.facts a').getAttribute('href')"));
  }

  @Test
  void aQueryThatIsNotSparqlIsToldWhere() throws Exception {
    run("SELECT ?x\nWHERE {");
    assertTrue(text(ALERT).startsWith("The query is not SPARQL."), text(ALERT));
    assertTrue(text(ALERT).contains("line 2"), text(ALERT));
  }

  @Test
  void whoComesTooOftenIsToldWhenToComeAgain() throws Exception {
    Client other = new Client(server);
    CompletableFuture<?> heavy = CompletableFuture.runAsync(() -> other.query(HEAVY));
    int status = 0;
    for (int i = 0; i < 50 && status != 429; i++) {
      status = other.query("SELECT (" + i + " AS ?i) {}").statusCode();
    }
    run("SELECT ?s { ?s ?p ?o } LIMIT 3");
    assertTrue(text(ALERT).startsWith("This client asks for more than its share."), text(ALERT));
    assertTrue(fact("Try again").matches("in \\d+ seconds?"), fact("Try again"));
    heavy.join();
    run("SELECT ?s { ?s ?p ?o } LIMIT 3");
    assertEquals("3", tab.read(ACTIVE + ".querySelectorAll('.rows tbody tr').length"));
  }

  @Test
  void aServerThatIsGoneIsNoRefusal() throws Exception {
    int port = server.address().getPort();
    server.close();
    try {
      run("ASK {}");
      assertTrue(text(ALERT).startsWith("The server cannot be reached."), text(ALERT));
    } finally {
      serveAt(port);
    }
    run("ASK {}");
    assertEquals("Yes", text(".verdict"));
  }

  @Test
  void whatProxiesAnswerInHtmlIsNotShown() throws Exception {
    tab.read(
        "import('/problem.js').then(m => m.problemOf(new Response('<b>Bad Gateway</b>', {status:"
            + " 502, headers: {'Content-Type': 'text/html', 'X-Request-Id': 'abc'}})))"
            + ".then(problem => { window.read = Object.values(problem).join('|'); })");
    tab.await("window.read !== undefined");
    assertEquals("The server answered with status 502||abc|||", tab.read("window.read"));
  }

  /** What a refusal says under a name. */
  private String fact(String name) throws Exception {
    return tab.read(
        "[..."
            + ACTIVE
            + ".querySelectorAll('.facts dt')].find(d => d.innerText === '"
            + name
            + "')?.nextElementSibling.innerText");
  }

  private static void serveAt(int port) {
    QueryLimits limits = QueryLimits.of(Duration.ofSeconds(SECONDS));
    TrafficLimits traffic =
        TrafficLimits.defaults().withQueries(2, 1).withPatience(Duration.ofSeconds(1));
    server =
        SparqlServer.start(
            ServerOptions.of(folder.resolve("store"))
                .withPort(port)
                .withLimits(limits)
                .withTraffic(traffic));
  }
}
