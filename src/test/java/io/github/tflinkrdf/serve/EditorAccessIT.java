package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The editor for everybody: on a telephone, without a mouse, without scripts, read aloud. */
class EditorAccessIT extends EditorInBrowser {
  private static final String NETWORK =
      TFL + "SELECT ?factor ?gene (1 AS ?n) WHERE { ?factor tfl:regulatesExpressionOf ?gene }";

  @Test
  void nothingSeriousStandsInAnybodysWay() throws Exception {
    for (String scheme : List.of("light", "dark")) {
      tab.scheme(scheme);
      show("sparql");
      audit("nothing asked");
      run(NETWORK);
      audit("table");
      view("network", ".network canvas");
      audit("network");
      view("plot", ".plot canvas");
      audit("plot");
      view("response", ".raw");
      audit("response");
      run("SELECT");
      audit("error");
      run("ASK {}");
      audit("verdict");
      write("SELECT * { ?s ");
      for (String key : "a tfl:".split("")) {
        tab.type(key);
      }
      tab.await("document.querySelectorAll('.CodeMirror-hint').length > 3");
      audit("completion");
      tab.press("Escape", ESCAPE, 0);
      click("#share");
      tab.await("document.getElementById('sharing').open");
      audit("link and code");
    }
  }

  @Test
  void itIsReadableOnATelephoneInLightAndDark() throws Exception {
    run(NETWORK);
    for (String name : List.of("table", "network", "plot")) {
      String drawn =
          List.of(".rows tbody", ".network canvas", ".plot canvas")
              .get("tnp".indexOf(name.charAt(0)));
      for (String scheme : List.of("light", "dark")) {
        tab.scheme(scheme);
        for (int width : List.of(1280, 390)) {
          tab.resize(width, 900);
          show("sparql");
          click("#run");
          awaitAnswer();
          view(name, drawn);
          tab.await("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
          picture("editor-" + name + "-" + width + "-" + scheme);
          assertEquals(
              String.valueOf(width > 600), tab.read("document.getElementById('examples').open"));
        }
      }
    }
  }

  @Test
  void withoutScriptsAFormAsksTheEndpoint() throws Exception {
    BrowserTab plain = browser.open();
    plain.disableScripts();
    plain.show(at("sparql"));
    plain.await("document.getElementById('format') !== null");
    plain.read("document.getElementById('send').click()");
    plain.await("document.body.innerText.includes('| label')");
    String text = plain.read("document.body.innerText");
    assertTrue(text.contains("| \"BACH1 (O14867) regulates expression of MMP1"), text);
    plain.close();
  }

  @Test
  void aScriptInTheDataIsText() throws Exception {
    run(
        "SELECT (\"<img src=x onerror=alert(1)>\" AS ?x) (<javascript:alert(1)> AS ?y) (1 AS ?n) {}");
    assertEquals("0", tab.read(ACTIVE + ".querySelectorAll('.rows img, .rows a').length"));
    assertEquals("<img src=x onerror=alert(1)>|javascript:alert(1)|1", row("tbody tr"));
    view("plot", ".plot canvas");
    run("SELECT (\"</pre><script>alert(1)</script>\" AS ?error) {");
    assertTrue(text("[role=alert]").startsWith("The query is not SPARQL."));
    assertEquals("0", tab.read(ACTIVE + ".querySelectorAll('img, script').length"));
  }

  @Test
  void thePageRunsNothingThatItsOwnServerDoesNotSend() {
    HttpResponse<String> page = new Client(server).get("sparql", "Accept", "text/html");
    assertEquals(
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        page.headers().firstValue("Content-Security-Policy").orElse(""));
    assertEquals(-1, page.body().indexOf("<style"));
    assertEquals(-1, page.body().indexOf("style="));
    assertEquals(-1, page.body().indexOf("onclick="));
  }

  /** Asks axe-core for what is critical or serious. */
  private void audit(String state) throws Exception {
    try (InputStream axe =
        EditorAccessIT.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      String script = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
      tab.read("(function () { if (!window.axe) {" + script + "\n} })()");
    }
    tab.read("(window.found = undefined)");
    tab.read(
        "axe.run().then(r => { window.found = JSON.stringify(r.violations"
            + ".filter(v => /critical|serious/.test(v.impact))"
            + ".map(v => [v.id, ...v.nodes.map(n => n.target + ' ' + n.failureSummary)])) })");
    tab.await("window.found !== undefined");
    assertEquals("[]", tab.read("window.found"), state);
  }
}
