package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.store.QueryRun;
import io.github.tflinkrdf.store.Releases;
import io.github.tflinkrdf.store.ResultFormat;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the {@code query} command does with an endpoint, here with our own. */
class EndpointQueryTest {
  private static final String LABELS =
      "{ <http://purl.uniprot.org/uniprot/Q04864>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?label }";

  @TempDir static Path store;
  private static SparqlServer server;

  @BeforeAll
  static void start() {
    Releases.example(store);
    server =
        SparqlServer.start(
            ServerOptions.of(store).withPort(0).withQueryTimeout(Duration.ofSeconds(1)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT ?label, table, | \"REL\" |",
    "SELECT ?label, csv, REL",
    "SELECT ?label, tsv, \"REL\"",
    "SELECT ?label, json, bindings",
    "ASK, table, yes",
    "CONSTRUCT WHERE, ttl, \"REL\" .",
    "CONSTRUCT WHERE, nt, <http://purl.uniprot.org/uniprot/Q04864> <",
  })
  void anEndpointIsAskedOverHttp(String head, String format, String part) {
    String answer = ask(server.address().resolve("sparql"), head + " " + LABELS, format);
    assertTrue(answer.contains(part), answer);
  }

  @Test
  void theAnswerIsThatOfTheReleaseItself() {
    String query = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o";
    String overHttp = ask(server.address().resolve("sparql"), query, "csv");
    assertEquals(193, overHttp.lines().count());
  }

  @Test
  void whatTheEndpointRefusesIsSaidWithItsReason() {
    URI endpoint = server.address().resolve("sparql");
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    UserError error = assertThrows(UserError.class, () -> ask(endpoint, endless, "csv"));
    String reason = endpoint + " answered 503: the query was stopped after 1 s; ask for less: ";
    assertTrue(error.getMessage().startsWith(reason), error.getMessage());
    URI nothing = server.address().resolve("nothing");
    UserError missing = assertThrows(UserError.class, () -> ask(nothing, endless, "csv"));
    assertEquals(nothing + " answered 404: there is nothing at this address", missing.getMessage());
  }

  private static String ask(URI endpoint, String query, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRun.of(query, Optional.of(ResultFormat.named(format))).ask(endpoint, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
