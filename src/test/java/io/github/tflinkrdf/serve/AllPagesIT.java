package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Program;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows U1 and U2 of the check list on every kind of page: it asks no other host, and can be used by
 * everybody, on a telephone and with the keyboard alone.
 */
@DisabledIfSystemProperty(named = "skipBrowser", matches = ".*")
@Timeout(300)
class AllPagesIT {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int TAB = 9;
  private static final int ESCAPE = 27;

  /** When a page has what its scripts add; the others have all from the start. */
  private static final Map<String, String> READY =
      Map.of(
          "sparql", "document.querySelectorAll('#examples-list button').length > 9",
          "statistics", "document.querySelector('canvas') !== null",
          "schema", "document.querySelector('canvas') !== null",
          "protein/P03956", "document.querySelector('#network canvas') !== null");

  /** What the keyboard must reach: of radio buttons one a group, and nothing that is hidden. */
  private static final String STOPS =
      "[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]"
          + ".filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'radio'"
          + " && e.checkVisibility({visibilityProperty: true}))";

  private static final String MISSED =
      STOPS
          + ".filter(e => !window.reached.has(e)).map(e => e.outerHTML.slice(0, 150)).join('\\n')";

  @TempDir static Path folder;
  private static SparqlServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Path store = folder.resolve("store");
    String samples = "src/main/resources/tflink-rdf/samples";
    Program.Run build = Program.run("build", samples, "--store", store.toString());
    assertEquals(0, build.code(), build.err());
    server = SparqlServer.start(ServerOptions.of(store).withPort(0));
    browser = Browser.start(Files.createTempDirectory(Path.of("target"), "browser"));
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sparql",
        "statistics",
        "schema",
        "about",
        "downloads/",
        "ontology",
        "protein/P03956",
        "search?q=MMP1",
        "regulation/O14867_P03956"
      })
  void everybodyCanUseIt(String page) throws Exception {
    try (BrowserTab tab = browser.open()) {
      tab.show(URI.create(server.address() + page));
      tab.await(READY.getOrDefault(page, "true"));
      assertTrue(Integer.parseInt(tab.read("document.querySelectorAll('h1').length")) > 0, "no h1");
      for (int width : List.of(1280, 390)) {
        tab.resize(width, 900);
        tab.await("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        assertEquals("", missedByKeyboard(tab), width + " pixels wide");
        for (String scheme : List.of("light", "dark")) {
          tab.scheme(scheme);
          assertEquals("", Axe.serious(tab), width + " pixels wide, " + scheme);
          String name = "page-" + page.replaceAll("\\W", "-") + "-" + width + "-" + scheme + ".png";
          tab.picture(PICTURES.resolve(name));
        }
      }
      for (String request : tab.requests()) {
        assertTrue(request.matches("(blob|data):.*|" + server.address() + ".*"), request);
      }
      // axe reads a canvas again and again
      assertEquals(
          List.of(),
          tab.problems().stream().filter(p -> !p.contains("willReadFrequently")).toList());
    }
  }

  /** What Tab alone does not come to; a code editor is left with Escape and Tab. */
  private static String missedByKeyboard(BrowserTab tab) throws Exception {
    tab.run(
        "window.reached = new Set(); document.activeElement.blur(); scrollTo(0, 0);"
            + "document.addEventListener('focusin', e => window.reached.add(e.target));");
    int stops = Integer.parseInt(tab.read(STOPS + ".length"));
    for (int i = 0; i < stops + 20 && !tab.read(MISSED).isEmpty(); i++) {
      if (tab.read("document.activeElement.closest('.CodeMirror') !== null").equals("true")) {
        tab.press("Escape", ESCAPE, 0);
      }
      tab.press("Tab", TAB, 0);
    }
    return tab.read(MISSED);
  }
}
