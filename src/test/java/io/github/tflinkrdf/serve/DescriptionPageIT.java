package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.Releases;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions as a browser shows them. */
@Timeout(180)
@DisabledIfSystemProperty(named = "skipBrowser", matches = ".*")
class DescriptionPageIT {
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final List<String> PAGES =
      List.of(
          "gene/uniprot/P40004",
          "site/TFLinkSS00000001",
          "database/GTRD",
          "organism/9606",
          "ontology",
          "shapes",
          "mappings/",
          "mappings/gene",
          "protein/NOTHING");

  @TempDir static Path store;
  static SparqlServer server;
  static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Releases.golden(store, Resources.DEFAULT_BASE);
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

  @Test
  void theyFitATelephoneAndDenyNothingToAnybody() throws Exception {
    Files.createDirectories(PICTURES);
    for (String page : PAGES) {
      BrowserTab tab = browser.open();
      tab.show(URI.create(server.address() + page));
      for (int width : List.of(1280, 390)) {
        tab.resize(width, 900);
        tab.await("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        String name = "description-" + page.replaceAll("\\W", "-") + "-" + width + ".png";
        tab.picture(PICTURES.resolve(name));
      }
      assertEquals("[]", serious(tab), page);
      for (String request : tab.requests()) {
        assertTrue(request.startsWith(server.address().toString()), request);
      }
      tab.close();
    }
  }

  @Test
  void aTermOfTheVocabularyIsShownAtItsAnchor() throws Exception {
    BrowserTab tab = browser.open();
    tab.show(URI.create(server.address() + "ontology#evidencePairing"));
    tab.await("document.querySelector(':target h3').innerText.startsWith('evidence pairing')");
    tab.close();
  }

  /** What axe-core calls critical or serious. */
  private static String serious(BrowserTab tab) throws Exception {
    try (InputStream axe =
        DescriptionPageIT.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      String script = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
      tab.read("(function () {" + script + "\n})()");
    }
    tab.read(
        "axe.run().then(r => { window.found = JSON.stringify(r.violations"
            + ".filter(v => /critical|serious/.test(v.impact))"
            + ".map(v => [v.id, ...v.nodes.map(n => n.html)])) })");
    tab.await("window.found !== undefined");
    return tab.read("window.found");
  }
}
