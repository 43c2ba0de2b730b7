package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A query taken elsewhere: links, downloads, and code, as a real browser makes them. */
class EditorLinksIT extends EditorInBrowser {
  private static final String AWKWARD =
      "# it's a \"query\" \\ with `quotes`, $HOME and é𝛼\n"
          + "SELECT (\"it's \\\"é𝛼\\\" \\\\ $HOME `x`\" AS ?x) {}\n";

  @Test
  void aShortLinkOpensTheQueryInAnotherTab() throws Exception {
    for (String query : List.of(AWKWARD, "SELECT (1 AS ?one) {}")) {
      write(query);
      String link = link();
      assertTrue(link.startsWith(server.address() + "q/"), link);
      assertEquals(query, client().get(link).body());
      try (BrowserTab other = browser.open()) {
        other.show(URI.create(link));
        other.await(
            ACTIVE + "?.querySelector('.CodeMirror').CodeMirror.getValue() === " + quoted(query));
        assertEquals(List.of(), other.problems());
      }
      click("#sharing-close");
    }
  }

  @Test
  void theLinkOfAnExampleIsItsName() throws Exception {
    assertEquals(server.address() + "q/01-factors-of-a-gene", link());
    show("q/06-feed-forward-loops");
    assertTrue(query().startsWith("# Which feed-forward loops end in MMP1"), query());
  }

  @Test
  void theLinkOfAnExampleShowsItsAnswerAndThatOfAnyOtherQueryWaits() throws Exception {
    show("q/06-feed-forward-loops");
    tab.await(ACTIVE + ".querySelector('.yasr_results table') !== null");
    assertTrue(text(".yasr_results").contains("ETS1"), text(".yasr_results"));
    assertEquals("1", tab.read("document.querySelectorAll('.tabsList [role=tab]').length"));
    tab.show(at("health/live"));
    show("sparql#query=" + Client.encode("ASK { ?a ?b 1 }").replace("+", "%20"));
    assertEquals("null", tab.read("String(" + ACTIVE + ".querySelector('.yasr_results > *'))"));
  }

  @Test
  void theAddressKeepsWhatWasRunAndOldLinksWork() throws Exception {
    run("SELECT (1 AS ?one) {}");
    tab.await("location.pathname.startsWith('/q/')");
    String address = tab.read("location.href");
    tab.show(at("health/live"));
    tab.forget(server.address());
    tab.show(URI.create(address));
    tab.await(
        ACTIVE
            + "?.querySelector('.CodeMirror').CodeMirror.getValue() === 'SELECT (1 AS ?one) {}'");
    tab.show(at("health/live"));
    show("sparql#query=" + Client.encode("ASK { ?a ?b 1 }").replace("+", "%20"));
    assertEquals("ASK { ?a ?b 1 }", query());
    assertEquals("", tab.read("location.search"));
  }

  @Test
  void downloadsGiveTheWholeResultInEachFormat() throws Exception {
    run("SELECT ?s { ?s <urn:x:p> ?o } ORDER BY ?s");
    assertEquals("CSV TSV JSON XML", downloads());
    assertEquals(2501, client().get(download(0)).body().lines().count());
    assertEquals("application/sparql-results+json", Client.type(client().get(download(2))));
    run("CONSTRUCT { ?s <urn:x:p> ?o } WHERE { ?s <urn:x:p> ?o }");
    assertEquals("Turtle N-Triples JSON-LD RDF/XML", downloads());
    assertEquals(2500, client().get(download(1)).body().lines().count());
    assertEquals("application/rdf+xml", Client.type(client().get(download(3))));
  }

  @Test
  void theCommandLineGivesTheResult() throws Exception {
    write(AWKWARD);
    link();
    assertEquals(
        "x\r\n\"it's \"\"é𝛼\"\" \\ $HOME `x`\"\r\n", output("curl", "sh", code("curl", ".sh")));
    click("#sharing-close");
    write("ASK {}");
    link();
    assertTrue(output("curl", "sh", code("curl", ".sh")).contains("true"));
  }

  @Test
  void thePythonIsPython() throws Exception {
    for (String query : List.of(AWKWARD, "ASK {}", "CONSTRUCT WHERE { ?s ?p \"\"\"x\"\"\" }")) {
      write(query);
      link();
      Path file = code("python", ".py");
      assertEquals(
          query,
          output(
              "python3",
              "python3",
              "-c",
              "import ast, sys\n"
                  + "tree = ast.parse(open(sys.argv[1], encoding='utf-8').read())\n"
                  + "text = next(n.value.value for n in tree.body if isinstance(n, ast.Assign))\n"
                  + "sys.stdout.buffer.write(text.encode())",
              file));
      click("#sharing-close");
    }
  }

  @Test
  void theRAsksTheEndpointForTheQuery() throws Exception {
    write(AWKWARD);
    link();
    String code = Files.readString(code("r", ".R"));
    assertTrue(code.contains("query <- r\"---(" + AWKWARD + ")---\""), code);
    assertTrue(code.contains("request(\"" + server.address() + "sparql\") |>"), code);
    assertTrue(code.contains("req_body_form(query = query)"), code);
  }

  /** Opens the dialog and reads the link in it. */
  private String link() throws Exception {
    click("#share");
    tab.await("document.getElementById('sharing').open");
    return tab.read("document.getElementById('share-link').value");
  }

  private Path code(String id, String ending) throws Exception {
    Path file = Files.createTempFile(folder, "snippet", ending);
    return Files.writeString(
        file, tab.read("document.getElementById('share-" + id + "').textContent"));
  }

  private String downloads() throws Exception {
    return tab.read(
        "[..." + ACTIVE + ".querySelectorAll('.downloads a')].map(a => a.innerText).join(' ')");
  }

  private String download(int i) throws Exception {
    return tab.read(ACTIVE + ".querySelectorAll('.downloads a')[" + i + "].href");
  }

  private static Client client() {
    return new Client(server);
  }

  /**
   * What a program writes; the test is left out, with these words, where it is not installed, but
   * fails on a test machine.
   */
  private static String output(String program, Object... command) throws Exception {
    try {
      new ProcessBuilder(program, "--version").redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      String said = "no " + program + " here: its code was not tried";
      assertNull(System.getenv("CI"), said);
      Assumptions.abort(said);
    }
    List<String> words = Arrays.stream(command).map(String::valueOf).toList();
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
