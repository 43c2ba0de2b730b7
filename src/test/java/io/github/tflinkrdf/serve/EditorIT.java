package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing a query and reading its answer, in a real browser. */
class EditorIT extends EditorInBrowser {
  private static final String LABELLED =
      TFL
          + "SELECT ?factor ?gene { ?factor tfl:regulatesExpressionOf ?gene } ORDER BY ?factor ?gene";

  private static final String HUGE =
      "SELECT ?factor ?gene (1 AS ?n) { ?factor <urn:x:p> ?o . ?gene <urn:x:p> ?u } LIMIT 12000";

  @Test
  void anExampleIsFoundRunAndChangedByKeyboardAlone() throws Exception {
    focusByTab("document.activeElement.id === 'examples-filter'");
    tab.type("REL independent databases");
    tab.await("document.querySelectorAll('#examples-list button').length === 1");
    assertTrue(tab.read("document.getElementById('examples-count').innerText").startsWith("1 of "));
    focusByTab("document.activeElement.closest('#examples-list') !== null");
    tab.press("Enter", ENTER, 0);
    tab.await("document.activeElement.closest('.yasqe') !== null");
    assertTrue(query().startsWith("# Which targets of REL"), query());
    tab.press("Enter", ENTER, CONTROL);
    awaitAnswer();
    assertEquals("gene|geneLabel|independentDatabases", row("thead tr"));
    assertEquals("ncbigene:6347|CCL2|2", row("tbody tr"));
    assertEquals("Showing 1–1 of 1 row, complete.", text(".rows [role=status]"));
    tab.press("End", 35, CONTROL);
    tab.type("OFFSET 1");
    tab.press("Enter", ENTER, CONTROL);
    tab.await(ACTIVE + ".querySelector('.rows [role=status]').innerText.startsWith('No rows')");
    tab.press("Escape", ESCAPE, 0);
    tab.press("Tab", TAB, 0);
    assertEquals("run", tab.read("document.activeElement.id"));
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void classesAndPropertiesOfTheReleaseAreOffered() throws Exception {
    write("SELECT * {\n  ?site ");
    typeSlowly("a tfl:Bind");
    tab.await("document.querySelectorAll('.CodeMirror-hint').length === 2");
    assertTrue(hints().startsWith("tfl:BindingMatrix"), hints());
    assertTrue(query().startsWith("PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>"), query());
    typeSlowly("ingS");
    tab.await("document.querySelectorAll('.CodeMirror-hint').length === 1");
    tab.press("Enter", ENTER, 0);
    tab.await("document.querySelectorAll('.CodeMirror-hint').length === 0");
    assertTrue(query().endsWith("?site a tfl:BindingSite"), query());
    typeSlowly(" ; tfl:");
    tab.await("document.querySelectorAll('.CodeMirror-hint').length > 3");
    assertTrue(hints().startsWith("tfl:boundBy  bound by"), hints());
    assertFalse(hints().contains("tfl:databaseCount"), "of statements, not of sites: " + hints());
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void labelsStandForIrisUntilTheyAreSwitchedOff() throws Exception {
    run(LABELLED);
    tab.await(ACTIVE + ".querySelector('.rows tbody td').innerText === 'Rel'");
    assertEquals("Rel|Ccl2", row("tbody tr"));
    assertEquals(
        "/describe?iri=http%3A%2F%2Fpurl.uniprot.org%2Funiprot%2FA4QPD3",
        tab.read(ACTIVE + ".querySelector('.rows tbody a').getAttribute('href')"));
    long asked = tab.requests().stream().filter(r -> r.endsWith("/sparql")).count();
    click(".tabPanel.active .controls input[type=checkbox]");
    tab.await(ACTIVE + ".querySelector('.rows tbody td').innerText !== 'Rel'");
    assertEquals("uniprot:A4QPD3|ncbigene:20296", row("tbody tr"));
    click(".tabPanel.active .controls input[type=checkbox]");
    tab.await(ACTIVE + ".querySelector('.rows tbody td').innerText === 'Rel'");
    assertEquals(
        asked,
        tab.requests().stream().filter(r -> r.endsWith("/sparql")).count(),
        "labels are asked for once");
  }

  @Test
  void aLongResultIsShownPageByPage() throws Exception {
    run("SELECT ?s ?o { ?s <urn:x:p> ?o } ORDER BY ?s");
    assertEquals("Showing 1–50 of 2,500 rows, complete.", text(".rows [role=status]"));
    assertEquals("50", tab.read(ACTIVE + ".querySelectorAll('.rows tbody tr').length"));
    tab.read("[..." + ACTIVE + ".querySelectorAll('.paging button')].at(-1).click()");
    assertEquals("Showing 51–100 of 2,500 rows, complete.", text(".rows [role=status]"));
    tab.read(
        "(f => { f.value = 's249'; f.dispatchEvent(new Event('input')) })("
            + ACTIVE
            + ".querySelector('.controls input[type=search]'))");
    assertTrue(text(".rows [role=status]").contains("(11 rows with “s249”)"));
    run("SELECT ?s { ?s <urn:x:p> ?o } LIMIT 7");
    assertEquals(
        "Showing 1–7 of 7 rows, cut at the query's LIMIT of 7.", text(".rows [role=status]"));
  }

  @Test
  void ofMoreRowsThanABrowserTakesTheFirstAreShownAndAllAreAFile() throws Exception {
    run(HUGE);
    assertEquals(
        "Showing 1–50 of the first 10,000 rows; there are more — download all.",
        text(".rows [role=status]"));
    String all = tab.read(ACTIVE + ".querySelector('.rows a[download]').getAttribute('href')");
    HttpResponse<String> file = new Client(server).get(all.substring(1));
    assertEquals("true", file.headers().firstValue("X-Result-Complete").orElseThrow());
    assertEquals(12_001, file.body().lines().count());
    run("SELECT ?s ?o { ?s <urn:x:p> ?o }");
    assertEquals("Showing 1–50 of 2,500 rows, complete.", text(".rows [role=status]"));
    assertEquals("0", tab.read(ACTIVE + ".querySelectorAll('.rows a[download]').length"));
    run("CONSTRUCT { ?s <urn:x:q> ?o, ?s } { ?s <urn:x:p> ?o }");
    assertEquals("Showing 1–50 of 5,000 rows, complete.", text(".rows [role=status]"));
  }

  @Test
  void otherViewsOfTheFirstRowsSayThatTheyAre() throws Exception {
    run(HUGE);
    String note = "Only the first 10,000 rows are here; there are more — download all.";
    for (String[] view :
        new String[][] {
          {"network", ".network canvas"}, {"plot", ".plot canvas"}, {"response", ".raw"}
        }) {
      view(view[0], view[1]);
      tab.await(ACTIVE + ".querySelector('p.quiet[role=status]')?.innerText.endsWith('all.')");
      assertTrue(text("p.quiet[role=status]").endsWith(note), text("p.quiet[role=status]"));
    }
    view("table", ".rows tbody");
  }

  @Test
  void aTabOfAnEarlierVisitAsksForTheFirstRowsToo() throws Exception {
    tab.read("document.getElementById('editor').yasgui.getTab().setRequestConfig({args: []})");
    run(HUGE);
    assertTrue(text(".rows [role=status]").contains("of 12,000 rows"));
    show("sparql");
    click("#run");
    awaitAnswer();
    assertTrue(text(".rows [role=status]").contains("of the first 10,000 rows"));
  }

  @Test
  void aQueryThatWasStoppedLeavesNoError() throws Exception {
    run("ASK {}");
    write("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    click("#run");
    tab.await("document.getElementById('run').innerText === 'Stop'");
    click("#run");
    tab.await("document.getElementById('run').innerText === 'Run query'");
    awaitAnswer();
    assertEquals("0", tab.read(ACTIVE + ".querySelectorAll('[role=alert]').length"));
  }

  @Test
  void aColumnIsSortedByItsHead() throws Exception {
    run("SELECT ?n { VALUES ?n { 9 100 -3 } }");
    for (String order : List.of("ascending -3", "descending 100", "none 9")) {
      click(".tabPanel.active .rows th button");
      assertEquals(
          order,
          tab.read(ACTIVE + ".querySelector('.rows th').getAttribute('aria-sort')")
              + " "
              + row("tbody tr"));
    }
  }

  @Test
  void triplesAQuestionAndTheAnswerAsItIs() throws Exception {
    run("DESCRIBE <https://w3id.org/tflink-rdf/regulation/Q04864_P13500>");
    assertEquals("subject|predicate|object", row("thead tr"));
    assertTrue(text(".downloads").contains("N-Triples"));
    view("response", ".raw");
    assertTrue(text(".raw").contains("tfl:evidencePairing"), text(".raw"));
    view("table", ".rows");
    run("ASK { <urn:x:none> ?p ?o }");
    assertEquals("No", text(".verdict"));
    run("ASK { ?s ?p ?o }");
    assertEquals("Yes", text(".verdict"));
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void anErrorIsShownWithWhatTheServerSays() throws Exception {
    run("SELECT ?x\nWHERE {");
    assertTrue(text("[role=alert]").contains("line 2"), text("[role=alert]"));
    run("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
    assertTrue(text("[role=alert]").contains("is not asked from here"), text("[role=alert]"));
    assertEquals("", text(".downloads"));
  }

  @Test
  void anAnswerThatWouldStopTheBrowserIsOfferedAsAFile() throws Exception {
    tab.read("(document.getElementById('editor').dataset.largest = 2000)");
    run("SELECT ?s { ?s <urn:x:p> ?o }");
    assertTrue(text("[role=alert]").contains("too large to be shown here"));
    assertTrue(text(".downloads").contains("CSV"));
    run("SELECT ?s { ?s <urn:x:p> ?o } LIMIT 2");
    assertEquals("2", tab.read(ACTIVE + ".querySelectorAll('.rows tbody tr').length"));
  }

  @Test
  void anExampleSaysWhatIsKnownOfIt() throws Exception {
    tab.read(
        "import('/editor-examples.js').then(m => m.showExamples([{name: 'x', question: 'Who?',"
            + " text: 'ASK {}', keywords: ['gene', 'article'], federatesWith:"
            + " ['https://sparql.uniprot.org/sparql'], results: 1200, milliseconds: 40,"
            + " date: '2026-11-20T10:00:00Z'}], () => {}))");
    tab.await("document.querySelectorAll('#examples-list button').length === 1");
    assertEquals(
        "Who?\ngene, article · 1,200 results in 40 ms, 2026-11-20 · asks sparql.uniprot.org",
        tab.read("document.querySelector('#examples-list button').innerText"));
  }

  @Test
  void anExampleDoesNotWriteOverWhatSomebodyWrote() throws Exception {
    write("ASK { ?mine ?p ?o }");
    click("#examples-list button");
    tab.await("document.querySelectorAll('.tabsList [role=tab]').length === 2");
    assertTrue(query().startsWith("# Which transcription factors"), query());
    tab.read("document.querySelectorAll('#examples-list button')[1].click()");
    assertTrue(query().startsWith("# Which targets of REL"), query());
    assertEquals("2", tab.read("document.querySelectorAll('.tabsList [role=tab]').length"));
    tab.read("document.querySelector('.tabsList [role=tab]').focus()");
    tab.press("ArrowLeft", 37, 0);
    tab.press("Delete", 46, 0);
    tab.await("document.querySelectorAll('.tabsList [role=tab]').length === 1");
    assertEquals("ASK { ?mine ?p ?o }", query());
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void theBrowserKeepsQueriesAndNoResults() throws Exception {
    run(LABELLED + " # mine");
    click("#new-tab");
    tab.await("document.querySelectorAll('.tabsList [role=tab]').length === 2");
    assertEquals("run", tab.read(ACTIVE + ".querySelector('#run').id"));
    run("ASK {}");
    assertEquals("false", tab.read("/bindings|boolean/.test(JSON.stringify(localStorage))"));
    show("sparql");
    assertEquals("2", tab.read("document.querySelectorAll('.tabsList [role=tab]').length"));
    assertEquals("ASK {}", query());
    tab.read("document.querySelector('.tabsList [role=tab]').click()");
    assertEquals(LABELLED + " # mine", query());
  }

  private String hints() throws Exception {
    return tab.read(
        "[...document.querySelectorAll('.CodeMirror-hint')].map(h => h.textContent).join()");
  }

  /** Completion looks at each key. */
  private void typeSlowly(String text) throws Exception {
    for (String key : text.split("")) {
      tab.type(key);
    }
  }

  private void focusByTab(String condition) throws Exception {
    for (int i = 0; i < 40; i++) {
      if (tab.read(condition).equals("true")) {
        return;
      }
      tab.press("Tab", TAB, 0);
    }
    throw new AssertionError("the keyboard does not reach " + condition);
  }
}
