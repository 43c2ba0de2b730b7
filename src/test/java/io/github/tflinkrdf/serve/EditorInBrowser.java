package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server, a browser and a tab of it that shows the editor, which nobody has used yet. */
@Timeout(240)
abstract class EditorInBrowser {
  static final int TAB = 9;
  static final int ENTER = 13;
  static final int ESCAPE = 27;
  static final int CONTROL = 2;
  static final String TFL = "PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>\n";

  @TempDir static Path folder;
  static SparqlServer server;
  static Browser browser;
  BrowserTab tab;

  @BeforeAll
  static void start() throws Exception {
    Path store = folder.resolve("store");
    Releases.build(
        store,
        stream -> {
          Releases.loadExample(stream);
          Releases.loadMarked(stream, 1, 2500);
          RDFParser.source("ontology/tflink.ttl").parse(stream);
        });
    server = SparqlServer.start(ServerOptions.of(store).withPort(0));
    browser = Browser.start(Files.createTempDirectory(Path.of("target"), "browser"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @BeforeEach
  void open() throws Exception {
    tab = browser.open();
    tab.resize(1280, 900);
    tab.scheme("light");
    tab.forget(server.address());
    show("sparql");
  }

  /** Whatever a test does, the page asks nobody but its own server. */
  @AfterEach
  void noOtherHostWasAsked() {
    List<String> requests = tab.requests();
    tab.close();
    assertTrue(requests.size() >= 20, "the page and its files: " + requests);
    for (String request : requests) {
      assertTrue(request.startsWith(server.address().toString()), request);
    }
  }

  void show(String path) throws Exception {
    tab.show(at(path));
    tab.await("document.querySelectorAll('#examples-list button').length > 9");
  }

  static URI at(String path) {
    return URI.create(server.address() + path);
  }

  void run(String query) throws Exception {
    write(query);
    click("#run");
    awaitAnswer();
  }

  /** Puts a query in place of what is there, with the cursor at its end. */
  void write(String query) throws Exception {
    tab.read(EDITOR + ".setValue(" + quoted(query) + ")");
    tab.read(EDITOR + ".focus()");
    tab.read(EDITOR + ".execCommand('goDocEnd')");
  }

  void click(String selector) throws Exception {
    tab.read("document.querySelector('" + selector + "').click()");
  }

  void awaitAnswer() throws Exception {
    tab.await(ACTIVE + ".querySelector('.yasr_results').getAttribute('aria-busy') === 'false'");
  }

  /** Chooses how a result is shown. */
  void view(String name, String drawn) throws Exception {
    tab.read(ACTIVE + ".querySelector('.select_" + name + "').click()");
    tab.await(ACTIVE + ".querySelector('" + drawn + "') !== null");
  }

  String query() throws Exception {
    return tab.read(EDITOR + ".getValue()");
  }

  String text(String selector) throws Exception {
    return tab.read(ACTIVE + ".querySelector('" + selector + "').innerText");
  }

  String row(String selector) throws Exception {
    return tab.read(
        "[..."
            + ACTIVE
            + ".querySelector('.rows "
            + selector
            + "').cells].map(c => c.innerText).join('|')");
  }

  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }

  static final String ACTIVE = "document.querySelector('.tabPanel.active')";
  private static final String EDITOR = ACTIVE + ".querySelector('.CodeMirror').CodeMirror";
}
