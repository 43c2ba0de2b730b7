package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The page in a real browser. */
@DisabledIfSystemProperty(named = "skipBrowser", matches = ".*")
class PageIT extends PageInBrowser {
  private static final int TAB = 9;
  private static final int ENTER = 13;
  private static final int DOWN = 40;
  private static final int CONTROL = 2;

  @Test
  void anExampleIsChosenRunAndReadByKeyboardAlone() throws Exception {
    focusByTab("example");
    tab.press("ArrowDown", DOWN, 0);
    focusByTab("query");
    assertTrue(tab.read("document.activeElement.value").startsWith("# Which targets of REL"));
    tab.press("Enter", ENTER, CONTROL);
    awaitAnswer();
    assertEquals("gene|geneLabel|independentDatabases", row("thead tr"));
    assertEquals("ncbigene:6347|CCL2|2", row("tbody tr"));
    assertTrue(
        tab.read("document.querySelector('#status').innerText")
            .startsWith("Showing 1 of 1 row · "));
    assertEquals(
        "http://identifiers.org/ncbigene/6347", tab.read("document.querySelector('tbody a').href"));
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void theButtonRunsTheQueryAndTheAddressKeepsIt() throws Exception {
    run("SELECT (1 AS ?one) {}");
    assertEquals("1", row("tbody tr"));
    String address = tab.read("location.href");
    tab.show(URI.create(server.address() + "health/live"));
    tab.show(URI.create(address));
    tab.await("document.getElementById('query').value === 'SELECT (1 AS ?one) {}'");
  }

  @Test
  void aLongResultSaysHowMuchOfItIsShown() throws Exception {
    run("SELECT ?s { ?s <urn:x:p> ?o } ORDER BY ?s");
    assertTrue(
        tab.read("document.querySelector('#status').innerText")
            .startsWith("Showing 1,000 of 2,500 rows"));
    tab.read("document.getElementById('more').click()");
    tab.read("document.getElementById('more').click()");
    assertEquals("2500", tab.read("document.querySelectorAll('tbody tr').length"));
    assertEquals("true", tab.read("document.getElementById('more').hidden"));
  }

  @Test
  void triplesAreShownAsTurtle() throws Exception {
    run("DESCRIBE <https://w3id.org/tflink-rdf/regulation/Q04864_P13500>");
    String turtle = tab.read("document.querySelector('#answer pre').innerText");
    assertTrue(turtle.contains("tfl:evidencePairing"), turtle);
    assertTrue(tab.read("document.querySelector('#downloads').innerText").contains("N-Triples"));
  }

  @Test
  void aQuestionIsAnsweredWithYesOrNo() throws Exception {
    run("ASK { ?s ?p ?o }");
    assertEquals("Yes", tab.read("document.querySelector('.verdict').innerText"));
    run("ASK { <urn:x:none> ?p ?o }");
    tab.await("document.querySelector('.verdict').innerText === 'No'");
  }

  @Test
  void anErrorIsShownWithWhatTheServerSays() throws Exception {
    run("SELECT ?x\\nWHERE {");
    assertTrue(tab.read("document.getElementById('error').innerText").contains("line 2"));
    assertEquals("", tab.read("document.getElementById('answer').innerText"));
  }

  private void focusByTab(String id) throws Exception {
    for (int i = 0; i < 20; i++) {
      if (tab.read("document.activeElement.id").equals(id)) {
        return;
      }
      tab.press("Tab", TAB, 0);
    }
    throw new AssertionError("the keyboard does not reach " + id);
  }
}
