package io.github.tflinkrdf.serve;

import io.github.tflinkrdf.store.Releases;
import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A server, a browser and a tab of it that shows the editor, which nobody has used yet. */
abstract class EditorInBrowser extends InBrowser {
  static final int CONTROL = 2;
  static final String TFL = "PREFIX tfl: <https://w3id.org/tflink-rdf/ontology#>\n";

  @BeforeAll
  static void load() throws Exception {
    Path store = folder.resolve("store");
    Releases.build(
        store,
        stream -> {
          Releases.loadExample(stream);
          Releases.loadMarked(stream, 1, 2500);
          RDFParser.source("ontology/tflink.ttl").parse(stream);
        });
    serve(store);
  }

  @BeforeEach
  void showEditor() throws Exception {
    tab.forget(server.address());
    show("sparql");
  }

  @Override
  void show(String path) throws Exception {
    super.show(path);
    tab.await("document.querySelectorAll('#examples-list button').length > 9");
  }

  /** A query that is refused is told to its writer, and by the browser in its console. */
  @Override
  boolean isMeant(String problem) {
    return problem.contains("Failed to load resource");
  }

  void run(String query) throws Exception {
    write(query);
    click("#run");
    awaitAnswer();
  }

  /** Puts a query in place of what is there, with the cursor at its end. */
  void write(String query) throws Exception {
    tab.read(EDITOR + ".setValue(" + quoted(query) + ")");
    tab.read(EDITOR + ".focus()");
    tab.read(EDITOR + ".execCommand('goDocEnd')");
  }

  void click(String selector) throws Exception {
    tab.read("document.querySelector('" + selector + "').click()");
  }

  void awaitAnswer() throws Exception {
    tab.await(ACTIVE + ".querySelector('.yasr_results').getAttribute('aria-busy') === 'false'");
  }

  /** Chooses how a result is shown. */
  void view(String name, String drawn) throws Exception {
    tab.read(ACTIVE + ".querySelector('.select_" + name + "').click()");
    tab.await(ACTIVE + ".querySelector('" + drawn + "') !== null");
  }

  String query() throws Exception {
    return tab.read(EDITOR + ".getValue()");
  }

  String text(String selector) throws Exception {
    return tab.read(ACTIVE + ".querySelector('" + selector + "').innerText");
  }

  String row(String selector) throws Exception {
    return tab.read(
        "[..."
            + ACTIVE
            + ".querySelector('.rows "
            + selector
            + "').cells].map(c => c.innerText).join('|')");
  }

  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }

  static final String ACTIVE = "document.querySelector('.tabPanel.active')";
  private static final String EDITOR = ACTIVE + ".querySelector('.CodeMirror').CodeMirror";
}
