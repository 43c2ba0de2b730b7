package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. */
@DisabledIfSystemProperty(named = "skipBrowser", matches = ".*")
@Timeout(180)
class PageIT {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int DOWN = 40;
  private static final int CONTROL = 2;

  @TempDir static Path folder;
  private static SparqlServer server;
  private static Browser browser;
  private BrowserTab tab;

  @BeforeAll
  static void start() throws Exception {
    Path store = folder.resolve("store");
    Releases.build(
        store,
        stream -> {
          Releases.loadExample(stream);
          Releases.loadMarked(stream, 1, 2500);
        });
    server = SparqlServer.start(ServerOptions.of(store).withPort(0));
    browser = Browser.start(Files.createTempDirectory(Path.of("target"), "browser"));
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @BeforeEach
  void open() throws Exception {
    tab = browser.open();
    tab.resize(1280, 900);
    tab.scheme("light");
    tab.show(server.address());
    tab.await("document.querySelectorAll('#example option').length > 9");
  }

  /** Whatever a test does, the page asks nobody but its own server. */
  @AfterEach
  void noOtherHostWasAsked() {
    List<String> requests = tab.requests();
    tab.close();
    assertTrue(requests.size() >= 5, "the page and its files: " + requests);
    for (String request : requests) {
      assertTrue(request.startsWith(server.address().toString()), request);
    }
  }

  @Test
  void anExampleIsChosenRunAndReadByKeyboardAlone() throws Exception {
    focusByTab("example");
    tab.press("ArrowDown", DOWN, 0);
    focusByTab("query");
    assertTrue(tab.read("document.activeElement.value").startsWith("# Which targets of REL"));
    tab.press("Enter", ENTER, CONTROL);
    awaitAnswer();
    assertEquals("gene|geneLabel|independentDatabases", row("thead tr"));
    assertEquals("ncbigene:6347|CCL2|2", row("tbody tr"));
    assertTrue(
        tab.read("document.querySelector('#status').innerText")
            .startsWith("Showing 1 of 1 row · "));
    assertEquals(
        "http://identifiers.org/ncbigene/6347", tab.read("document.querySelector('tbody a').href"));
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void theButtonRunsTheQueryAndTheAddressKeepsIt() throws Exception {
    run("SELECT (1 AS ?one) {}");
    assertEquals("1", row("tbody tr"));
    String address = tab.read("location.href");
    tab.show(URI.create(server.address() + "health/live"));
    tab.show(URI.create(address));
    tab.await("document.getElementById('query').value === 'SELECT (1 AS ?one) {}'");
  }

  @Test
  void aLongResultSaysHowMuchOfItIsShown() throws Exception {
    run("SELECT ?s { ?s <urn:x:p> ?o } ORDER BY ?s");
    assertTrue(
        tab.read("document.querySelector('#status').innerText")
            .startsWith("Showing 1,000 of 2,500 rows"));
    tab.read("document.getElementById('more').click()");
    tab.read("document.getElementById('more').click()");
    assertEquals("2500", tab.read("document.querySelectorAll('tbody tr').length"));
    assertEquals("true", tab.read("document.getElementById('more').hidden"));
  }

  @Test
  void triplesAreShownAsTurtle() throws Exception {
    run("DESCRIBE <https://w3id.org/tflink-rdf/regulation/Q04864_P13500>");
    String turtle = tab.read("document.querySelector('#answer pre').innerText");
    assertTrue(turtle.contains("tfl:evidencePairing"), turtle);
    assertTrue(tab.read("document.querySelector('#downloads').innerText").contains("N-Triples"));
  }

  @Test
  void aQuestionIsAnsweredWithYesOrNo() throws Exception {
    run("ASK { ?s ?p ?o }");
    assertEquals("Yes", tab.read("document.querySelector('.verdict').innerText"));
    run("ASK { <urn:x:none> ?p ?o }");
    tab.await("document.querySelector('.verdict').innerText === 'No'");
  }

  @Test
  void anErrorIsShownWithWhatTheServerSays() throws Exception {
    run("SELECT ?x\\nWHERE {");
    assertTrue(tab.read("document.getElementById('error').innerText").contains("line 2"));
    assertEquals("", tab.read("document.getElementById('answer').innerText"));
  }

  @Test
  void aScriptInTheDataIsText() throws Exception {
    run("SELECT (\\\"<img src=x onerror=alert(1)>\\\" AS ?x) (<javascript:alert(1)> AS ?y) {}");
    assertEquals("0", tab.read("document.querySelectorAll('#answer img, #answer a').length"));
    assertTrue(row("tbody tr").startsWith("<img src=x onerror=alert(1)>|javascript:"));
  }

  @Test
  void downloadsGiveTheSameResult() throws Exception {
    run("SELECT (1 AS ?one) {}");
    URI link = URI.create(tab.read("document.querySelector('#downloads a').href"));
    assertEquals("one\r\n1\r\n", new Client(server).get(link.toString()).body());
  }

  @Test
  void everyControlHasALabel() throws Exception {
    assertEquals(
        "0",
        tab.read(
            "[...document.querySelectorAll('select, textarea, input')]"
                + ".filter(e => e.labels.length === 0).length"));
    assertEquals("en", tab.read("document.documentElement.lang"));
    assertEquals("1", tab.read("document.querySelectorAll('h1').length"));
  }

  @Test
  void itIsReadableOnATelephoneInLightAndDark() throws Exception {
    tab.read("(document.getElementById('example').selectedIndex = 0)");
    clickRun();
    awaitAnswer();
    for (String scheme : List.of("light", "dark")) {
      tab.scheme(scheme);
      for (int width : List.of(1280, 390)) {
        tab.resize(width, 900);
        tab.await("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        tab.picture(PICTURES.resolve("page-" + width + "-" + scheme + ".png"));
      }
    }
  }

  @Test
  void withoutScriptsTheFormAsksTheEndpoint() throws Exception {
    tab.close();
    tab = browser.open();
    tab.disableScripts();
    tab.show(server.address());
    tab.await("document.getElementById('format') !== null");
    String name = tab.read("document.getElementById('query').name");
    String format = tab.read("document.getElementById('format').value");
    tab.read("document.getElementById('run').click()");
    tab.await("location.pathname === '/sparql' && document.readyState === 'complete'");
    assertEquals("query table", name + " " + format);
    String text = tab.read("document.body.innerText");
    assertTrue(text.contains("| \"BACH1 (O14867) regulates expression of MMP1"), text);
    tab.show(server.address());
    tab.show(URI.create(server.address() + "style.css"));
    tab.show(URI.create(server.address() + "icon.svg"));
  }

  private void focusByTab(String id) throws Exception {
    for (int i = 0; i < 20; i++) {
      if (tab.read("document.activeElement.id").equals(id)) {
        return;
      }
      tab.press("Tab", TAB, 0);
    }
    throw new AssertionError("the keyboard does not reach " + id);
  }

  private void run(String query) throws Exception {
    tab.read("(document.getElementById('query').value = \"" + query + "\")");
    clickRun();
    awaitAnswer();
  }

  private void clickRun() throws Exception {
    tab.read("document.getElementById('run').click()");
  }

  private void awaitAnswer() throws Exception {
    tab.await("!/^$|Running/.test(document.getElementById('status').innerText)");
  }

  private String row(String selector) throws Exception {
    return tab.read(
        "[...document.querySelector('#answer "
            + selector
            + "').cells].map(c => c.innerText).join('|')");
  }
}
