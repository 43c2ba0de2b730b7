package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.junit.jupiter.api.Test;

/** What a biologist does who knows no SPARQL, on the three sample records, in a real browser. */
class ProteinPageIT extends PagesInBrowser {
  private static final int UP = 38;
  private static final int DOWN = 40;

  @Test
  void theCuratedFactorsOfMmp1AndTheirArticlesAreFoundByKeyboard() throws Exception {
    show("");
    tab.run("document.querySelector('input[name=q]').focus()");
    tab.type("mmp");
    tab.await("document.querySelectorAll('[role=option]').length > 0");
    assertEquals("true", search("getAttribute('aria-expanded')"));
    tab.press("ArrowDown", DOWN, 0);
    assertEquals(
        "MMP1", tab.read("document.querySelector('[aria-selected=true] .name').textContent"));
    assertEquals(
        tab.read("document.querySelector('[aria-selected=true]').id"),
        search("getAttribute('aria-activedescendant')"));
    picture("search-completion");
    tab.press("Enter", ENTER, 0);
    awaitTables();
    assertEquals("/protein/P03956", tab.read("location.pathname"));

    choose("factors-database", "TRRUST");
    tab.run("document.getElementById('factors-read').click()");
    tab.await("document.querySelector('#factors .shown').innerText.includes('27 in all')");
    assertEquals(
        tab.read("document.querySelectorAll('#factors tbody tr').length"),
        tab.read(
            "[...document.querySelectorAll('#factors tbody tr')]"
                + ".filter(r => r.cells[2].innerText.includes('TRRUST')"
                + " && r.cells[1].querySelector('a')).length"));
    String ets1 =
        tab.read(
            "[...document.querySelectorAll('#factors tbody tr')]"
                + ".find(r => r.innerText.startsWith('ETS1')).cells[1].innerText");
    assertTrue(ets1.startsWith("10949659 11556732 15972796"), ets1);
    assertEquals(
        "https://pubmed.ncbi.nlm.nih.gov/9334186/",
        tab.read("document.querySelector('#factors tbody a[href*=pubmed]').href"));
  }

  @Test
  void escapeClosesTheSuggestionsAndUpBeginsAtTheLast() throws Exception {
    show("search");
    tab.run("document.querySelector('input[name=q]').focus()");
    tab.type("e");
    tab.await("document.querySelectorAll('[role=option]').length > 2");
    tab.press("ArrowUp", UP, 0);
    assertEquals(
        "true",
        tab.read(
            "[...document.querySelectorAll('[role=option]')].pop().getAttribute('aria-selected')"));
    tab.press("Escape", ESCAPE, 0);
    assertEquals("false", search("getAttribute('aria-expanded')"));
    assertEquals("true", tab.read("document.querySelector('[role=listbox]').hidden"));
  }

  @Test
  void aTableIsSortedFilteredAndDownloaded() throws Exception {
    showProtein("Q04864");
    tab.run("document.querySelector('#targets thead button').click()");
    assertEquals(
        "ascending", tab.read("document.querySelector('#targets th').getAttribute('aria-sort')"));
    String names =
        "[...document.querySelectorAll('#targets tbody th a')].map(a => a.textContent.toLowerCase())";
    assertEquals(tab.read(names + ".sort().join()"), tab.read(names + ".join()"));
    tab.run("document.querySelector('#targets thead button').click()");
    assertEquals(
        "descending", tab.read("document.querySelector('#targets th').getAttribute('aria-sort')"));
    tab.run("document.getElementById('targets-words').focus()");
    tab.type("ccl2");
    tab.await("document.querySelectorAll('#targets tbody tr').length === 1");
    String saved = saved("#targets .shown button", "tflink-Q04864-targets-filtered.tsv");
    List<String> lines = saved.lines().toList();
    assertEquals(2, lines.size(), saved);
    String header = new Client(server).get("protein/Q04864.tsv?table=targets").body();
    assertEquals(header.lines().findFirst().orElseThrow(), lines.get(0));
    assertTrue(lines.get(1).startsWith("P13500\tCCL2\tHomo sapiens\t6347\t"), saved);
  }

  @Test
  void theNetworkIsDrawnAndSavedInEachFormat() throws Exception {
    showProtein("P03956");
    assertEquals("true", tab.read("document.querySelectorAll('#network canvas').length > 0"));
    String inked =
        "(() => { const c = [...document.querySelectorAll('#network canvas')].pop();"
            + " return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(b => b > 0)"
            + " })()";
    tab.await(inked);
    String svg = saved("SVG");
    assertTrue(svg.startsWith("<svg ") && svg.contains(">JUN</text>"), svg);
    assertEquals(26, svg.split("<text").length - 1);
    JsonArray cx2 = JSON.parseAny(saved("CX2")).getAsArray();
    assertEquals("2.0", cx2.get(0).getAsObject().getString("CXVersion"));
    assertEquals(26, cx2.get(4).getAsObject().get("nodes").getAsArray().size());
    assertEquals(25, cx2.get(5).getAsObject().get("edges").getAsArray().size());
    String graphMl = saved("GraphML");
    assertTrue(graphMl.contains("source=\"P05412\" target=\"P03956\""), graphMl);
    assertEquals(0x89, saved("PNG").charAt(0) & 0xff);
    tab.run("document.getElementById('network-size').value = '10'");
    tab.run("document.getElementById('network-size').dispatchEvent(new Event('input'))");
    tab.await("document.querySelector('#network .shown').innerText.includes('10 of 27 factors')");
  }

  @Test
  void withoutScriptsTheTablesAndTheSearchAreThere() throws Exception {
    tab.disableScripts();
    show("protein/P03956");
    assertEquals("27", tab.read("document.querySelectorAll('#factors tbody tr').length"));
    assertEquals("true", tab.read("document.getElementById('network').hidden"));
    tab.run("document.querySelector('input[name=q]').value = 'bach1'");
    tab.run("document.querySelector('form.search button').click()");
    tab.await("location.pathname === '/search' && document.readyState === 'complete'");
    tab.await("document.querySelector('.hits a') !== null");
    assertEquals("/protein/O14867", tab.read("document.querySelector('.hits a').pathname"));
  }

  private void showProtein(String accession) throws Exception {
    show("protein/" + accession);
    awaitTables();
  }

  private void awaitTables() throws Exception {
    tab.await(
        "location.pathname.startsWith('/protein/') && document.readyState === 'complete'"
            + " && [...document.querySelectorAll('section[data-table]')]"
            + ".every(s => s.dataset.total === '0' || s.querySelector('.filters'))"
            + " && document.querySelector('#network canvas') !== null");
  }

  private String search(String expression) throws Exception {
    return tab.read("document.querySelector('input[name=q]')." + expression);
  }

  private void choose(String id, String value) throws Exception {
    String select = "document.getElementById('" + id + "')";
    tab.run(select + ".value = '" + value + "'");
    assertEquals(value, tab.read(select + ".value"));
    tab.run(select + ".dispatchEvent(new Event('input'))");
  }

  private String saved(String format) throws Exception {
    String ending = format.toLowerCase(Locale.ROOT);
    tab.run(
        "[...document.querySelectorAll('#network .tools button')]"
            + ".find(b => b.textContent === '%s').id = 'chosen-%s'".formatted(format, ending));
    return saved("#chosen-" + ending, "tflink-P03956-network." + ending);
  }

  /** Presses a button and reads what it saves, a byte a character. */
  private String saved(String button, String name) throws Exception {
    Path downloads = Files.createTempDirectory(folder, "downloads");
    tab.saveTo(downloads);
    tab.run("document.querySelector('" + button + "').click()");
    Path file = downloads.resolve(name);
    for (int i = 0; i < 100 && !(Files.exists(file) && Files.size(file) > 0); i++) {
      Thread.sleep(100);
    }
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
