package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Releases;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions of releases that are not as usual. */
@Timeout(120)
class DescribedReleaseTest {
  private static final String BASE = Resources.DEFAULT_BASE;
  private static final String REGULATES =
      "https://w3id.org/tflink-rdf/ontology#regulatesExpressionOf";
  private static final String FACTOR = "http://purl.uniprot.org/uniprot/P00001";
  private static final String GENE = "http://identifiers.org/ncbigene/1";

  private static final String[] N_TRIPLES = {"Accept", "application/n-triples"};

  @TempDir Path store;

  @Test
  void whatALabelHoldsIsTextAndNothingElse() {
    String label = "<script>alert(1)</script> \"><img src=x onerror='a'> & {{main}}";
    Releases.build(
        store,
        data -> {
          data.triple(labelled(BASE + "database/bad", label));
          data.triple(triple(BASE + "database/bad", "urn:x:b", FACTOR));
          data.triple(labelled(FACTOR, label));
          data.triple(triple(BASE + "database/bad", REGULATES, "javascript:alert(1)"));
        });
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      for (String path : List.of("database/bad.html", "protein/P00001.html")) {
        String page = new Client(server).get(path).body();
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img src=x"), page);
        assertFalse(page.contains("href=\"javascript:"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&gt;"), page);
      }
    }
  }

  @Test
  void aNameWithAnyCharacterHasAnAddress() {
    List<String> names =
        List.of("a%2Fb", "100%25", "x%3Fy%23z", "%C3%BC", "a;b", "ü", "..", "a.ttl");
    Releases.build(
        store, data -> names.forEach(n -> data.triple(labelled(BASE + "database/" + n, "name"))));
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      Client client = new Client(server);
      for (String name : names) {
        String iri = BASE + "database/" + name;
        // a reader of Turtle would resolve the dots
        HttpResponse<String> response = client.get("describe?iri=" + Client.encode(iri), N_TRIPLES);
        String location = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() == 303) {
          response = client.get(location, N_TRIPLES);
        }
        assertEquals(200, response.statusCode(), iri + " at " + location);
        assertTrue(graph(response).contains(node(iri), RDFS.label.asNode(), Node.ANY), iri);
      }
      assertEquals(200, client.get("database/a.ttl.nt").statusCode());
    }
  }

  @Test
  void aNodeOfManyTriplesIsDescribedInPartAndSaysSo() {
    Releases.build(
        store,
        data -> {
          data.triple(labelled(FACTOR, "factor"));
          IntStream.range(0, 2345).forEach(i -> regulates(data, FACTOR, gene(i)));
          IntStream.range(2, 12_345)
              .forEach(i -> regulates(data, "http://purl.uniprot.org/uniprot/Q" + i, GENE));
        });
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      Client client = new Client(server);
      HttpResponse<String> factor = client.get("protein/P00001");
      assertEquals(1000, count(factor, node(FACTOR), Node.ANY));
      assertTrue(factor.body().contains("2,345 values"), factor.body());
      HttpResponse<String> gene = client.get("gene/1");
      assertEquals(100, count(gene, Node.ANY, node(GENE)));
      assertTrue(gene.body().contains("more than 10,000 mentions"), gene.body());
      String page = client.get("gene/1.html").body();
      assertEquals(20, page.split("<li>").length - 1);
      assertTrue(page.contains("More of them (more than 10,000) as a query"), page);
      assertTrue(
          client.get("protein/P00001.html").body().contains("All of them (2,345) as a query"));
      String all = value(factor, RDFS.seeAlso.asNode());
      assertEquals(2346, client.get(all, "Accept", "text/csv").body().lines().count());
    }
  }

  @Test
  void turtleBeginsWithItsTopic() {
    Releases.example(store);
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      String turtle = new Client(server).get("regulation/P14921_P03956").body();
      String first = turtle.substring(turtle.lastIndexOf("@prefix")).split("\n\n")[1];
      assertTrue(first.startsWith("reg:P14921_P03956 "), turtle);
    }
  }

  @Test
  void aNewReleaseIsDescribedWhenItIsTakenUp() throws InterruptedException {
    Releases.build(store, data -> data.triple(labelled(BASE + "database/X", "former")));
    try (SparqlServer server = SparqlServer.start(ServerOptions.of(store).withPort(0))) {
      Client client = new Client(server);
      assertTrue(client.get("database/X").body().contains("former"));
      assertEquals(404, client.get("database/Y").statusCode());
      String base = "http://other.example/";
      Releases.build(
          store, base, data -> data.triple(labelled("http://other.example/database/Y", "later")));
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
      while (client.get("database/Y").statusCode() != 200) {
        assertTrue(System.nanoTime() < deadline, "the release was never taken up");
        Thread.sleep(20);
      }
      assertTrue(client.get("database/Y").body().contains("later"));
      assertEquals(404, client.get("database/X").statusCode());
    }
  }

  private static long count(HttpResponse<String> response, Node subject, Node object) {
    return graph(response).find(subject, node(REGULATES), object).toList().size();
  }

  private static String value(HttpResponse<String> response, Node property) {
    return graph(response).find(Node.ANY, property, Node.ANY).next().getObject().getURI();
  }

  private static String gene(int number) {
    return GENE + number;
  }

  private static void regulates(StreamRDF data, String factor, String gene) {
    data.triple(triple(factor, REGULATES, gene));
  }

  private static Triple labelled(String iri, String label) {
    return Triple.create(node(iri), RDFS.label.asNode(), NodeFactory.createLiteralString(label));
  }

  private static Triple triple(String subject, String predicate, String object) {
    return Triple.create(node(subject), node(predicate), node(object));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Graph graph(HttpResponse<String> response) {
    Lang lang = RDFLanguages.contentTypeToLang(Client.type(response));
    return RDFParser.fromString(response.body(), lang).toGraph();
  }
}
