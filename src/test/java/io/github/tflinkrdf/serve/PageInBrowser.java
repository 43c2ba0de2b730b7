package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.store.Releases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server, a browser and a tab of it that shows the page. */
@Timeout(180)
abstract class PageInBrowser {
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

  void run(String query) throws Exception {
    tab.read("(document.getElementById('query').value = \"" + query + "\")");
    clickRun();
    awaitAnswer();
  }

  void clickRun() throws Exception {
    tab.read("document.getElementById('run').click()");
  }

  void awaitAnswer() throws Exception {
    tab.await("!/^$|Running/.test(document.getElementById('status').innerText)");
  }

  String row(String selector) throws Exception {
    return tab.read(
        "[...document.querySelector('#answer "
            + selector
            + "').cells].map(c => c.innerText).join('|')");
  }
}
