package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** How the page looks, and what holds for everybody who opens it. */
@DisabledIfSystemProperty(named = "skipBrowser", matches = ".*")
class PageLayoutIT extends PageInBrowser {
  private static final Path PICTURES = Path.of("target", "pictures");

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
    Files.createDirectories(PICTURES);
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
}
