package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows U1 and U2 of the check list on every kind of page: it asks no other host, and can be used by
 * everybody, on a telephone and with the keyboard alone.
 */
class AllPagesIT extends PagesInBrowser {
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
        "protein/Q04864",
        "search?q=MMP1",
        "search?q=e",
        "regulation/O14867_P03956",
        "protein/MMP1",
        "no/such/page"
      })
  void everybodyCanUseIt(String page) throws Exception {
    show(page);
    tab.await(READY.getOrDefault(page, "true"));
    assertTrue(Integer.parseInt(tab.read("document.querySelectorAll('h1').length")) > 0, "no h1");
    everybodyCanUse(page);
    for (int width : List.of(1280, 390)) {
      tab.resize(width, 900);
      assertEquals("", missedByKeyboard(), width + " pixels wide");
    }
  }

  /** The last two pages say that there is nothing. */
  @Override
  boolean isMeant(String problem) {
    return problem.contains("protein/MMP1") || problem.contains("no/such/page");
  }

  /** What Tab alone does not come to; a code editor is left with Escape and Tab. */
  private String missedByKeyboard() throws Exception {
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
