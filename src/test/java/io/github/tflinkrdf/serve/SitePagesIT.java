package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The pages about the release as a whole, on the three sample records, in a real browser. */
class SitePagesIT extends PagesInBrowser {
  @Test
  void theFirstPageCountsTheReleaseAndFinds() throws Exception {
    show("");
    assertEquals(
        "84 interactions|37 transcription factors|48 target proteins|1 organism",
        texts(".counts div", "d => d.lastChild.textContent + ' ' + d.firstChild.textContent"));
    tab.run("document.querySelector('input[name=q]').focus()");
    tab.type("9388261");
    tab.press("Enter", ENTER, 0);
    tab.await("location.pathname !== '/' && document.readyState === 'complete'");
    assertTrue(tab.read("document.body.innerText").contains("9388261"));
  }

  @Test
  void eachExampleOfTheFirstPageOpensInTheEditor() throws Exception {
    show("");
    List<String> examples = List.of(texts(".ways li a", "a => a.pathname").split("\\|"));
    assertEquals(4, examples.size());
    for (String example : examples) {
      assertEquals(200, new Client(server).get(example.substring(1)).statusCode(), example);
    }
  }

  @Test
  void theStatisticsAreDrawnAndAreInTables() throws Exception {
    show("statistics");
    tab.await("document.body.dataset.drawn === 'yes'");
    assertEquals("databases|articles|supports", texts("canvas", "c => c.id"));
    assertEquals("true|true|true", texts("canvas", INKED));
    tab.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    String trrust =
        texts("#by-database tbody tr", "r => r.innerText").lines().reduce("", String::concat);
    assertTrue(trrust.contains("TRRUST\t50"), trrust);
    assertEquals(84, sum("by-articles"));
    assertEquals(84, sum("by-supports"));
  }

  @Test
  void theSchemaHasANodeForEachClassAndItsLabelsFit() throws Exception {
    show("schema");
    tab.await("document.body.dataset.drawn > 0");
    assertEquals(
        tab.read("document.querySelectorAll('#classes tbody tr').length"),
        tab.read("document.body.dataset.drawn"));
    assertTrue(
        texts("#classes tbody tr", "r => r.dataset.label").contains("tfl:RegulatoryInteraction"));
    assertEquals("", texts("#classes a[href*='/owl#']", "a => a.href"));
    assertEquals("true", texts("#picture canvas:last-of-type", INKED));
  }

  @Test
  void aboutListsDatabasesAndLibrariesWithTheirLicences() throws Exception {
    show("about");
    String databases =
        texts("#sources tbody tr", "r => r.cells[0].innerText + ' ' + r.cells[4].innerText");
    assertTrue(
        databases.contains("TRRUST https://creativecommons.org/licenses/by-sa/4.0/"), databases);
    assertEquals("13", tab.read("document.querySelectorAll('#sources tbody tr').length"));
    assertEquals(
        "zazuko__yasgui MIT|cytoscape MIT|chart.js MIT",
        texts("#parts tbody tr", "r => r.cells[0].innerText + ' ' + r.cells[2].innerText"));
    assertEquals(
        "true|true|true",
        texts(
            "#parts a[href^='#']",
            "a => document.getElementById(a.hash.slice(1)).textContent.length > 300"));
  }

  @Test
  void eachLimitLeadsToWhatHappensBeyondIt() throws Exception {
    show("about");
    assertTrue(
        texts("#limits-table tbody tr", "r => r.cells[1].innerText")
            .startsWith("60 s|1,000,000|10,000|20,000|2 GB|10 MB|64 kB|"));
    assertEquals(
        "true",
        tab.read(
            "[...document.querySelectorAll('#limits-table a')]"
                + ".every(a => document.getElementById(a.hash.slice(1)) !== null)"));
  }

  @Test
  void theDownloadsAreAllFilesOfTheRelease() throws Exception {
    show("downloads/");
    TreeSet<String> listed =
        new TreeSet<>(List.of(texts(".files th a", "a => a.textContent").split("\\|")));
    TreeSet<String> files = new TreeSet<>();
    String first = listed.first();
    try (var all = Files.walk(store)) {
      Path folder =
          all.filter(file -> file.endsWith(first)).findFirst().map(Path::getParent).orElseThrow();
      try (var names = Files.list(folder)) {
        names.forEach(file -> files.add(file.getFileName().toString()));
      }
    }
    assertEquals(files, listed);
  }

  @Test
  void thePageOfAnUnknownAddressHasASearch() throws Exception {
    show("no/such/page");
    assertEquals("Not found", texts("h1", "h => h.innerText"));
    tab.run("document.querySelector('input[name=q]').focus()");
    tab.type("mmp");
    tab.await("document.querySelectorAll('[role=option]').length > 0");
    assertEquals("404", Integer.toString(new Client(server).get("no/such/page").statusCode()));
  }

  /** One page is not there. */
  @Override
  boolean isMeant(String problem) {
    return problem.contains("no/such/page");
  }

  /** Whether anything is drawn on a canvas. */
  private static final String INKED =
      "c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(b => b > 0)";

  private long sum(String table) throws Exception {
    return List.of(texts("#" + table + " td.number", "d => d.textContent").split("\\|")).stream()
        .mapToLong(Long::parseLong)
        .sum();
  }

  /** What a function makes of each element, with bars between. */
  private String texts(String selector, String function) throws Exception {
    return tab.read(
        "[...document.querySelectorAll(\"%s\")].map(%s).join('|')".formatted(selector, function));
  }
}
