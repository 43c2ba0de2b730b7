package io.github.tflinkrdf.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRunTest {
  private static final String SELECT =
      "SELECT ?label { <http://purl.uniprot.org/uniprot/Q04864>"
          + " <http://www.w3.org/2000/01/rdf-schema#label> ?label }";
  private static final String CONSTRUCT = SELECT.replace("SELECT ?label", "CONSTRUCT WHERE");
  private static final String ASK = SELECT.replace("SELECT ?label", "ASK");

  @TempDir static Path store;
  private static Release release;

  @BeforeAll
  static void build() {
    release = Releases.example(store);
  }

  @ParameterizedTest
  @CsvSource({
    "csv, label\\r\\nREL\\r\\n",
    "tsv, ?label\\n\"REL\"\\n",
  })
  void rowsAreWrittenAsTheStandardSays(String format, String expected) {
    assertEquals(expected.translateEscapes(), ask(SELECT, format));
  }

  @ParameterizedTest
  @CsvSource({
    "table, | label |",
    "json, '\"value\": \"REL\"'",
    "xml, <literal>REL</literal>",
  })
  void rowsAreWrittenForPeopleAndPrograms(String format, String part) {
    assertTrue(ask(SELECT, format).contains(part), ask(SELECT, format));
  }

  @ParameterizedTest
  @CsvSource({"ttl, uniprot:Q04864", "nt, uniprot/Q04864> <", "json, '@id'", "xml, rdf:RDF"})
  void triplesAreWrittenInTheSyntaxOfTheName(String format, String part) {
    assertTrue(ask(CONSTRUCT, format).contains(part), ask(CONSTRUCT, format));
  }

  @Test
  void turtleDeclaresThePrefixesThatItUsesAndNoOthers() {
    String turtle = ask(CONSTRUCT);
    assertTrue(turtle.contains("@prefix uniprot: <http://purl.uniprot.org/uniprot/> ."), turtle);
    assertFalse(turtle.contains("faldo"), turtle);
  }

  @ParameterizedTest
  @CsvSource({"table, yes", "json, '\"boolean\" : true'", "xml, <boolean>true</boolean>"})
  void aYesIsWrittenInEveryFormatThatCanHoldIt(String format, String part) {
    assertTrue(ask(ASK, format).contains(part), ask(ASK, format));
  }

  @Test
  void withoutAFormatRowsAreATableAndTriplesAreTurtle() {
    assertTrue(ask(SELECT).contains("| \"REL\" |"), ask(SELECT));
    assertTrue(ask(CONSTRUCT).contains("\"REL\" ."), ask(CONSTRUCT));
  }

  @ParameterizedTest
  @CsvSource({"SELECT, ttl", "SELECT, nt", "CONSTRUCT, csv", "CONSTRUCT, table", "ASK, csv"})
  void aFormatThatCannotHoldTheAnswerIsRefusedBeforeTheQueryRuns(String kind, String format) {
    String query = kind.equals("SELECT") ? SELECT : kind.equals("ASK") ? ASK : CONSTRUCT;
    ResultFormat wanted = ResultFormat.named(format);
    UserError error = assertThrows(UserError.class, () -> QueryRun.of(query, Optional.of(wanted)));
    assertTrue(error.getMessage().startsWith(format + " cannot hold"), error.getMessage());
  }

  @Test
  void anUnknownFormatIsAnsweredWithThoseThatThereAre() {
    UserError error = assertThrows(UserError.class, () -> ResultFormat.named("pdf"));
    assertTrue(error.getMessage().contains("ttl, nt, json, xml, csv, tsv, table"));
  }

  @Test
  void aQueryThatIsNotSparqlIsRefusedWithItsPlace() {
    UserError error =
        assertThrows(UserError.class, () -> QueryRun.of("SELECT ?x\nWHERE {", Optional.empty()));
    assertEquals(2, error.exitCode());
    assertTrue(error.getMessage().contains("line 2"), error.getMessage());
  }

  @Test
  void anEndpointThatDoesNotAnswerIsSaidSo() throws IOException {
    URI nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/sparql");
    }
    UserError error =
        assertThrows(
            UserError.class,
            () -> QueryRun.of(SELECT, Optional.empty()).ask(nobody, new ByteArrayOutputStream()));
    assertTrue(error.getMessage().startsWith(nobody + " does not answer"), error.getMessage());
  }

  private static String ask(String query, String format) {
    return ask(QueryRun.of(query, Optional.of(ResultFormat.named(format))));
  }

  private static String ask(String query) {
    return ask(QueryRun.of(query, Optional.empty()));
  }

  private static String ask(QueryRun run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run.ask(release, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
