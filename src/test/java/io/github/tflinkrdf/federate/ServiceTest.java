package io.github.tflinkrdf.federate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to another endpoint, and what becomes of its answer. */
class ServiceTest {
  private static final String PEER = "https://peer.example/sparql";
  private static final String ASK =
      "{ ?s <urn:x:p> ?o SERVICE <" + PEER + "> { ?o <urn:x:q> ?v } }";
  private static final String EMPTY = "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}";

  private final DatasetGraph local = DatasetGraphFactory.createTxnMem();
  private final DatasetGraph remote = DatasetGraphFactory.createTxnMem();
  private StandIn peer;
  private Federation federation;

  @BeforeEach
  void start() {
    peer = new StandIn(remote);
    with(FederationOptions.OFFLINE);
    fill(3);
  }

  @AfterEach
  void stop() {
    federation.close();
    peer.close();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "60, 1", "1000, 1", "2500, 3"})
  void manyRowsGoOutInFewRequests(int rows, int requests) {
    fill(rows);
    assertEquals(rows, select(ASK).size());
    assertEquals(requests, peer.asked().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ?s <urn:x:p> ?o OPTIONAL { @ { ?o <urn:x:q> ?v } } }",
        "{ ?s <urn:x:p> ?o OPTIONAL { @ { ?o <urn:x:q> ?v OPTIONAL { ?v <urn:x:r> ?s } } } }",
        "{ ?s <urn:x:p> ?o FILTER EXISTS { @ { ?o <urn:x:q> ?v } } }",
        "{ ?s <urn:x:p> ?o FILTER NOT EXISTS { @ { ?o <urn:x:q> 'x' } } }",
        "{ ?s <urn:x:p> ?o { { @ { ?o <urn:x:q> ?v } } UNION { ?o <urn:x:q> ?v } } }",
        "{ ?s <urn:x:p> ?o { SELECT ?o ?v { @ { ?o <urn:x:q> ?v } } } }",
        "{ ?s <urn:x:p> ?o { SELECT DISTINCT ?o ?v { @ { ?o <urn:x:q> ?v } } } }",
        "{ { SELECT ?o { ?s <urn:x:p> ?o } } @ { SELECT ?o ?v { ?o <urn:x:q> ?v } } }",
        "{ VALUES ?g { <https://peer.example/sparql> } ?s <urn:x:p> ?o SERVICE ?g { ?o <urn:x:q> ?v } }",
        "{ ?s <urn:x:p> ?o BIND(<https://peer.example/sparql> AS ?g) SERVICE ?g { ?o <urn:x:q> ?v } }",
        "{ ?s <urn:x:p> ?o OPTIONAL { ?s <urn:x:none> ?n } @ { ?o <urn:x:q> ?v } FILTER(?v != 7) }"
      })
  void whateverStandsAroundServiceItIsOneRequestWithTheRowsInIt(String pattern) {
    fill(60);
    int rows = select(pattern.replace("@", "SERVICE <" + PEER + ">")).size();
    assertTrue(rows >= 59, rows + " rows");
    assertEquals(1, peer.asked().size());
    assertTrue(peer.asked().get(0).query().contains("VALUES"), peer.asked().get(0).query());
    assertTrue(peer.answered() < 20_000, peer.answered() + " bytes");
  }

  @Test
  void eachValueIsSentOnceAndBlankNodesAreNot() {
    Txn.executeWrite(
        local,
        () -> {
          local.getDefaultGraph().add(iri("s0"), iri("p"), NodeFactory.createBlankNode());
          local.getDefaultGraph().add(iri("again"), iri("p"), iri("o1"));
        });
    assertEquals(4, select(ASK).size());
    String sent = peer.asked().get(0).query();
    assertEquals(2, sent.split("urn:x:o1>", -1).length, sent);
    assertTrue(!sent.contains("_:"), sent);
  }

  @Test
  void aRequestSaysWhoAsksAndWhatItCanRead() {
    select(ASK);
    StandIn.Asked asked = peer.asked().get(0);
    assertEquals("POST", asked.method());
    assertTrue(
        asked.agent().matches("tflink-rdf/\\S+ \\(\\+https://w3id.org/\\S+\\)"), asked.agent());
    assertTrue(asked.accept().startsWith("application/sparql-results+json"), asked.accept());
  }

  @Test
  void anAnswerIsKeptForTheDatasetAndAFailureIsNot() {
    peer.failBy(exchange -> fail(exchange, 500));
    assertThrows(PeerFailed.class, () -> select(ASK));
    peer.failBy(exchange -> false);
    List<Binding> first = select(ASK);
    assertEquals(first, select(ASK));
    assertEquals(2, peer.asked().size());
    assertEquals(1, federation.traffic().cached());
    federation.serve(local, Set.of());
    select(ASK);
    assertEquals(3, peer.asked().size());
  }

  @ParameterizedTest
  @CsvSource({
    "500, WRONG_ANSWER, answered 500: broken here",
    "404, WRONG_ANSWER, answered 404: broken here",
    "200, WRONG_ANSWER, 'answered with text/plain, no result of a query'",
    "302, WRONG_ANSWER, 'answered with a redirect, which is not followed: http://127.0.0.1:1/'",
  })
  void aPeerThatFailsIsNamed(int status, PeerFailed.Kind kind, String what) {
    peer.failBy(exchange -> fail(exchange, status));
    PeerFailed failed = assertThrows(PeerFailed.class, () -> select(ASK));
    assertEquals(PEER + " " + what, failed.getMessage());
    assertEquals(kind, failed.kind());
    assertEquals(3, select(ASK.replace("SERVICE", "SERVICE SILENT")).size());
    assertEquals(2, peer.asked().size());
  }

  @Test
  void aPeerThatIsNotThereIsSaidToBeUnreachable() throws IOException {
    with(FederationOptions.OFFLINE.withAliases(Map.of(PEER, deadPort())));
    PeerFailed failed = assertThrows(PeerFailed.class, () -> select(ASK));
    assertEquals(PEER + " could not be reached: connection refused", failed.getMessage());
    assertEquals(PeerFailed.Kind.UNREACHABLE, failed.kind());
    assertEquals(3, select(ASK.replace("SERVICE", "SERVICE SILENT")).size());
  }

  @Test
  void aPeerThatIsSlowIsLeft() {
    CountDownLatch end = new CountDownLatch(1);
    with(FederationOptions.OFFLINE.within(Duration.ofSeconds(1), 100, 100));
    peer.failBy(exchange -> await(end));
    PeerFailed failed = assertThrows(PeerFailed.class, () -> select(ASK));
    assertEquals(PEER + " did not answer in 1 s", failed.getMessage());
    assertEquals(PeerFailed.Kind.TOO_SLOW, failed.kind());
    end.countDown();
  }

  @Test
  void theEndOfTheQueryEndsTheRequest() {
    CountDownLatch end = new CountDownLatch(1);
    peer.failBy(exchange -> await(end));
    long began = System.nanoTime();
    assertThrows(
        QueryCancelledException.class,
        () -> {
          try (QueryExec exec =
              QueryExec.dataset(local)
                  .query("SELECT * " + ASK.replace("SERVICE", "SERVICE SILENT"))
                  .timeout(500, TimeUnit.MILLISECONDS)
                  .build()) {
            exec.select().stream().toList();
          }
        });
    assertTrue(System.nanoTime() - began < 20_000_000_000L, "waited for the peer");
    end.countDown();
  }

  @Test
  void aBusyPeerIsAskedAgainWhenItSaysSo() {
    AtomicInteger tries = new AtomicInteger();
    peer.failBy(
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "1");
          return tries.incrementAndGet() < 3 && fail(exchange, 503);
        });
    assertEquals(3, select(ASK).size());
    assertEquals(3, peer.asked().size());
  }

  @Test
  void aPeerThatIsBusyForLongIsNotAskedAgain() {
    peer.failBy(
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "3600");
          return fail(exchange, 429);
        });
    assertThrows(PeerFailed.class, () -> select(ASK));
    assertEquals(1, peer.asked().size());
  }

  @Test
  void aQueryMayTakeSoManyRowsAndRequestsAndNoMore() {
    with(FederationOptions.OFFLINE.within(Duration.ofSeconds(30), 59, 2));
    fill(60);
    ServiceLimitReached rows = assertThrows(ServiceLimitReached.class, () -> select(ASK));
    assertTrue(rows.getMessage().contains("more than 59 rows"), rows.getMessage());
    with(FederationOptions.OFFLINE.within(Duration.ofSeconds(30), 1_000_000, 2));
    fill(2500);
    ServiceLimitReached requests = assertThrows(ServiceLimitReached.class, () -> select(ASK));
    assertTrue(requests.getMessage().contains("more than 2 requests"), requests.getMessage());
  }

  @Test
  void aPackedAnswerIsRead() {
    peer.failBy(
        exchange -> {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(EMPTY.getBytes(StandardCharsets.UTF_8));
          }
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          StandIn.send(exchange, 200, "application/sparql-results+json", packed.toByteArray());
          return true;
        });
    assertEquals(List.of(), select(ASK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"head\":", "<html>", "{}", ""})
  void anAnswerThatIsCutIsNoAnswer(String body) {
    peer.failBy(
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          StandIn.send(exchange, 200, "application/sparql-results+json", bytes);
          return true;
        });
    assertInstanceOf(PeerFailed.class, assertThrows(ServiceFailure.class, () -> select(ASK)));
    assertEquals(3, select(ASK.replace("SERVICE", "SERVICE SILENT")).size());
  }

  @Test
  void theEndpointItselfIsAskedWithoutAConnection() {
    federation.serve(local, Set.of("http://localhost:3030/sparql"));
    for (String own : List.of("http://localhost:3030/sparql", "http://LOCALHOST:3030/sparql/")) {
      assertEquals(3, select("{ SERVICE <" + own + "> { ?s <urn:x:p> ?o } }").size());
    }
    assertEquals(0, federation.traffic().requests());
  }

  private void with(FederationOptions options) {
    if (federation != null) {
      federation.close();
    }
    boolean aliased = !options.aliases().isEmpty();
    federation =
        new Federation(aliased ? options : options.withAliases(Map.of(PEER, peer.address())));
    local.getContext().remove(org.apache.jena.sparql.ARQConstants.sysOptimizerFactory);
    federation.serve(local, Set.of());
  }

  /** So many things here, of each of which something is said there, and much else is. */
  private void fill(int rows) {
    peer.forget();
    Txn.executeWrite(
        local,
        () -> {
          local.getDefaultGraph().clear();
          for (int i = 0; i < rows; i++) {
            local.getDefaultGraph().add(iri("s" + i), iri("p"), iri("o" + i));
          }
        });
    Txn.executeWrite(
        remote,
        () -> {
          remote.getDefaultGraph().clear();
          for (int i = 0; i < rows + 2000; i++) {
            Node value = NodeFactory.createLiteralByValue(i);
            remote.getDefaultGraph().add(iri("o" + i), iri("q"), value);
          }
        });
  }

  private List<Binding> select(String pattern) {
    return Txn.calculateRead(
        local,
        () -> {
          try (QueryExec exec = QueryExec.dataset(local).query("SELECT * " + pattern).build()) {
            return exec.select().stream().toList();
          }
        });
  }

  private static boolean fail(com.sun.net.httpserver.HttpExchange exchange, int status)
      throws IOException {
    exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
    StandIn.send(exchange, status, "text/plain", "broken\n here".getBytes(StandardCharsets.UTF_8));
    return true;
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return true;
    }
  }

  static URI deadPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/sparql");
    }
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("urn:x:" + name);
  }
}
