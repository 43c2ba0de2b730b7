package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A server and a real browser for the tests of a class, and a tab for each of them. */
@DisabledIfSystemProperty(named = "skipBrowser", matches = ".*")
@Timeout(300)
abstract class InBrowser {
  static final int TAB = 9;
  static final int ENTER = 13;
  static final int ESCAPE = 27;
  private static final Path PICTURES = Path.of("target", "pictures");

  @TempDir static Path folder;
  static SparqlServer server;
  static Browser browser;
  BrowserTab tab;

  /** For the first of the tests, which says what is served. */
  static void serve(Path store) throws Exception {
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

  @BeforeEach
  void open() throws Exception {
    tab = browser.open();
    tab.resize(1280, 900);
    tab.scheme("light");
  }

  /** Whatever a test does, its page asks nobody but its own server. */
  @AfterEach
  void noOtherHostWasAskedAndNothingWentWrong() {
    List<String> requests = tab.requests();
    List<String> problems =
        tab.problems().stream()
            // reading a canvas back is the doing of the test, and of axe
            .filter(problem -> !problem.contains("willReadFrequently") && !isMeant(problem))
            .toList();
    tab.close();
    assertTrue(requests.size() > 1, "the page and its files: " + requests);
    for (String request : requests) {
      assertTrue(request.matches("(blob|data):.*|" + server.address() + ".*"), request);
    }
    assertEquals(List.of(), problems);
  }

  /** Whether a test of the class brings something about that a browser reports. */
  boolean isMeant(String problem) {
    return false;
  }

  void show(String path) throws Exception {
    tab.show(at(path));
  }

  static URI at(String path) {
    return URI.create(server.address() + path);
  }

  /** At both widths and in both schemes: nothing is wider than the page, or denied to anybody. */
  void everybodyCanUse(String page) throws Exception {
    for (int width : List.of(1280, 390)) {
      tab.resize(width, 900);
      tab.await("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
      for (String scheme : List.of("light", "dark")) {
        tab.scheme(scheme);
        assertEquals("", Axe.serious(tab), page + ", " + width + " pixels wide, " + scheme);
        String name = page.replaceAll("\\W", "-") + "-" + width + "-" + scheme + ".png";
        tab.picture(PICTURES.resolve("page-" + name));
      }
    }
  }

  void picture(String name) throws Exception {
    tab.picture(PICTURES.resolve(name + ".png"));
  }
}
