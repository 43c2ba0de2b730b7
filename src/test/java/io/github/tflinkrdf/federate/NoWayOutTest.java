package io.github.tflinkrdf.federate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a hostile query can reach: a server of this machine counts what comes to it. */
class NoWayOutTest {
  private static final String PEER = "https://peer.example/sparql";

  private final DatasetGraph data = DatasetGraphFactory.createTxnMem();
  private final StandIn inside = new StandIn(DatasetGraphFactory.createTxnMem());

  @AfterEach
  void stop() {
    inside.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/sparql",
        "http://2130706433:PORT/",
        "http://0x7f000001:PORT/",
        "http://0177.0.0.1:PORT/",
        "http://127.1:PORT/",
        "http://0:PORT/",
        "http://0.0.0.0:PORT/",
        "http://[::1]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/",
        "http://[::]:PORT/",
        "http://localhost:PORT/sparql",
        "http://localhost.:PORT/sparql",
        "HTTP://LOCALHOST:PORT/",
        "http://sparql.uniprot.org@127.0.0.1:PORT/sparql",
        "https://sparql.uniprot.org:443@127.0.0.1:PORT/sparql",
        "http://127.0.0.1:PORT#@sparql.uniprot.org/sparql",
        "https://sparql.uniprot.org.:443/sparql",
        "https://sparql.uniprot.org/%73parql",
        "https://sparql.uniprot.org/sparql/../x",
        "https://sparql.uniprot.org/sparql?x=y",
        "https://sparql.uniprot.org:8080/sparql",
        "http://sparql.uniprot.org/sparql",
        "https://user@sparql.uniprot.org/sparql",
        "https://sparql%2euniprot.org/sparql",
        "file:///etc/passwd",
        "ftp://127.0.0.1:PORT/",
        "jar:file:/x!/y",
        "gopher://127.0.0.1:PORT/",
        "cache:http://127.0.0.1:PORT/",
        "bulk+20:http://127.0.0.1:PORT/sparql",
        "loop:cache:https://sparql.uniprot.org/sparql",
        "urn:x:y",
        "sparql",
        "//127.0.0.1:PORT/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://example.org/sparql"
      })
  void whatIsNotOnTheListIsRefusedAndNothingIsSent(String address) {
    String to = address.replace("PORT", "" + inside.port());
    try (Federation federation = new Federation(FederationOptions.DEFAULT)) {
      federation.serve(data, Set.of());
      List<String> patterns =
          List.of(
              "{ SERVICE <%s> { ?s ?p ?o } }",
              "{ BIND(IRI('%s') AS ?g) SERVICE ?g { ?s ?p ?o } }",
              "{ VALUES ?g { <%s> } SERVICE ?g { ?s ?p ?o } }",
              "{ { SERVICE <%s> { ?s ?p ?o } } UNION { ?a ?b ?c } }",
              "{ BIND(1 AS ?x) OPTIONAL { SERVICE <%s> { ?s ?p ?o } } }",
              "{ BIND(1 AS ?x) FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
              "{ BIND(1 AS ?x) FILTER(?x = 2 || EXISTS { SERVICE <%s> { ?s ?p ?o } }) }",
              "{ BIND(1 AS ?x) BIND(EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?y) }",
              "{ GRAPH ?h { ?x ?y ?z FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } } }",
              "{ BIND(1 AS ?x) MINUS { SERVICE <%s> { ?x ?p ?o } } }");
      for (String pattern : patterns) {
        assertThrows(ServiceRefused.class, () -> select(pattern.formatted(to)), pattern);
      }
      String silent = "{ BIND(1 AS ?x) SERVICE SILENT <%s> { ?s ?p ?o } }".formatted(to);
      assertEquals(1, select(silent));
      assertEquals(0, federation.traffic().requests());
    }
    assertEquals(0, inside.asked().size());
  }

  @Test
  void anAddressOfTheDataIsLookedAtLikeAnyOther() {
    Txn.executeWrite(
        data,
        () ->
            data.getDefaultGraph()
                .add(
                    NodeFactory.createURI("urn:x:a"),
                    NodeFactory.createURI("urn:x:at"),
                    NodeFactory.createURI(inside.address().toString())));
    try (Federation federation = new Federation(FederationOptions.DEFAULT)) {
      federation.serve(data, Set.of());
      ServiceRefused refused =
          assertThrows(
              ServiceRefused.class, () -> select("{ ?a <urn:x:at> ?g SERVICE ?g { ?s ?p ?o } }"));
      assertEquals(inside.address().toString(), refused.endpoint());
      assertTrue(refused.getMessage().contains("https://sparql.uniprot.org/sparql"));
      assertThrows(ServiceRefused.class, () -> select("{ SERVICE ?g { ?s ?p ?o } }"));
      assertThrows(
          ServiceRefused.class, () -> select("{ BIND('x' AS ?g) SERVICE ?g { ?s ?p ?o } }"));
    }
    assertEquals(0, inside.asked().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:PORT/sparql", "http://localhost:PORT/sparql"})
  void aListedNameThatLeadsInsideIsNotFollowed(String address) {
    String to = address.replace("PORT", "" + inside.port());
    FederationOptions options = FederationOptions.DEFAULT.withAllowed(List.of(to));
    try (Federation federation = new Federation(options)) {
      federation.serve(data, Set.of());
      String asks = "{ SERVICE <" + to + "> { ?s ?p ?o } }";
      ServiceRefused refused = assertThrows(ServiceRefused.class, () -> select(asks));
      assertTrue(refused.getMessage().contains("not public"), refused.getMessage());
    }
    assertEquals(0, inside.asked().size());
  }

  @Test
  void aRedirectLeadsNowhere() {
    StandIn redirects = new StandIn(DatasetGraphFactory.createTxnMem());
    redirects.failBy(
        exchange -> {
          exchange.getResponseHeaders().set("Location", inside.address().toString());
          StandIn.send(exchange, 307, "", new byte[0]);
          return true;
        });
    FederationOptions options =
        FederationOptions.OFFLINE.withAliases(Map.of(PEER, redirects.address()));
    try (redirects;
        Federation federation = new Federation(options)) {
      federation.serve(data, Set.of());
      String asks = "{ SERVICE <" + PEER + "> { ?s ?p ?o } }";
      PeerFailed failed = assertThrows(PeerFailed.class, () -> select(asks));
      assertTrue(failed.getMessage().contains("redirect"), failed.getMessage());
      assertEquals(1, redirects.asked().size());
    }
    assertEquals(0, inside.asked().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.255.255.254",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "192.0.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "239.1.1.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "fec0::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:0:7f00:1::",
        "2001:db8::1"
      })
  void anAddressInsideIsNotPublic(String address) throws IOException {
    assertEquals(false, PublicNetwork.isPublic(InetAddress.getByName(address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "192.167.1.1",
        "198.17.0.1", "223.255.255.1", "126.1.1.1", "128.1.1.1", "2a00:1450::1", "2606:4700::1111"
      })
  void anAddressOutsideIsPublic(String address) throws IOException {
    assertEquals(true, PublicNetwork.isPublic(InetAddress.getByName(address)), address);
  }

  @Test
  void onlyWhatMeansTheSameIsTheSameAddress() {
    Endpoints endpoints =
        new Endpoints(
            List.of("https://a.example/sparql/"), Map.of(PEER, URI.create("http://127.0.0.1:9/x")));
    for (String same :
        List.of(
            "https://a.example/sparql",
            "https://a.example/sparql/",
            "HTTPS://A.Example:443/sparql")) {
      assertEquals("https://a.example/sparql/", endpoints.target(same).orElseThrow().toString());
    }
    assertEquals("http://127.0.0.1:9/x", endpoints.target(PEER + "/").orElseThrow().toString());
    assertTrue(endpoints.target("http://127.0.0.1:9/x").isEmpty());
    assertTrue(endpoints.target("https://a.example/sparql//").isEmpty());
  }

  private int select(String pattern) {
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec exec = QueryExec.dataset(data).query("SELECT * " + pattern).build()) {
            return exec.select().stream().toList().size();
          }
        });
  }
}
