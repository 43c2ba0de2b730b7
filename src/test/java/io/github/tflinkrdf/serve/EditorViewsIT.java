package io.github.tflinkrdf.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Results as pictures, in a real browser. */
class EditorViewsIT extends EditorInBrowser {
  private static final String TRIPLES =
      TFL
          + "CONSTRUCT { ?f tfl:regulatesExpressionOf ?g }"
          + " WHERE { ?f tfl:regulatesExpressionOf ?g . FILTER(STRENDS(STR(?g), '4312')) }";
  private static final String ROWS =
      TFL
          + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
          + "SELECT ?factor ?factorLabel ?gene WHERE { ?factor tfl:regulatesExpressionOf ?gene ;"
          + " rdfs:label ?factorLabel . FILTER(STRENDS(STR(?gene), '4312')) }";

  @Test
  void triplesAndRowsAreDrawnAsANetworkWithLabels() throws Exception {
    for (String query : List.of(TRIPLES, ROWS)) {
      run(query);
      view("network", ".network canvas");
      tab.await(ACTIVE + ".querySelector('.network').drawn !== undefined");
      assertTrue(text("p.quiet[role=status]").startsWith("3 nodes and 2 edges"));
      assertEquals(
          "BACH1 factor,ETS1 factor,MMP1 target",
          tab.read(
              ACTIVE
                  + ".querySelector('.network').drawn.nodes()"
                  + ".map(n => n.data('label') + ' ' + n.data('kind')).sort().join()"));
      assertTrue(isPainted(".network canvas:last-of-type"), "something is drawn");
      view("table", ".rows tbody");
    }
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void aGeneAndItsProductAreOneNode() throws Exception {
    run(
        TFL
            + "PREFIX obo: <http://purl.obolibrary.org/obo/>\n"
            + "CONSTRUCT { ?f tfl:regulatesExpressionOf ?g ; obo:RO_0002204 ?own }"
            + " WHERE { ?f tfl:regulatesExpressionOf ?g ; obo:RO_0002204 ?own }");
    view("network", ".network canvas");
    tab.await(ACTIVE + ".querySelector('.network').drawn !== undefined");
    assertEquals(
        "BACH1>MMP1,ETS1>BACH1,ETS1>MMP1",
        tab.read(
            ACTIVE
                + ".querySelector('.network').drawn.edges()"
                + ".map(e => e.source().data('label') + '>' + e.target().data('label'))"
                + ".filter(e => /MMP1|BACH1/.test(e)).sort().join()"));
    assertEquals(
        "1",
        tab.read(
            ACTIVE
                + ".querySelector('.network').drawn.nodes()"
                + ".filter(n => n.data('label') === 'BACH1').length"));
  }

  @Test
  void rowsWithoutAFactorAndATargetAreNoNetwork() throws Exception {
    run("SELECT ?s { ?s <urn:x:p> ?o } LIMIT 3");
    assertEquals("true", tab.read(ACTIVE + ".querySelector('.select_network').disabled"));
    assertEquals("true", tab.read(ACTIVE + ".querySelector('.select_plot').disabled"));
    assertEquals("false", tab.read(ACTIVE + ".querySelector('.select_table').disabled"));
  }

  @Test
  void aNetworkIsSavedForOtherPrograms() throws Exception {
    Path saved = Files.createDirectories(folder.resolve("saved"));
    tab.saveTo(saved);
    run(TRIPLES);
    view("network", ".network canvas");
    for (String format : List.of("SVG", "PNG", "GraphML", "CX2")) {
      click(".tabPanel.active .tools button[aria-label$=" + format + "]");
    }
    assertEquals(3, xml(saved, "svg").getElementsByTagName("text").getLength());
    assertEquals(2, xml(saved, "svg").getElementsByTagName("line").getLength());
    assertEquals(2, xml(saved, "graphml").getElementsByTagName("edge").getLength());
    JsonArray cx2 = JSON.parseAny(Files.readString(file(saved, "cx2"))).getAsArray();
    assertEquals("2.0", cx2.get(0).getAsObject().getString("CXVersion"));
    assertEquals(3, cx2.get(4).getAsObject().get("nodes").getAsArray().size());
    assertEquals((byte) 0x89, Files.readAllBytes(file(saved, "png"))[0]);
    assertEquals(List.of(), tab.problems());
  }

  @Test
  void numbersAreDrawnAsBarsAndAsAHistogram() throws Exception {
    run("SELECT ?name ?n { VALUES (?name ?n)" + " { (\"a\" 1) (\"b\" 2) (\"c\" 2) (\"d\" 40) } }");
    view("plot", ".plot canvas");
    tab.await(ACTIVE + ".querySelector('.plot [role=status]').innerText !== ''");
    assertEquals("n by name: 4 rows.", text(".plot [role=status]"));
    assertTrue(isPainted(".plot canvas"), "something is drawn");
    tab.read(
        "(s => { s.value = 'histogram'; s.onchange() })("
            + ACTIVE
            + ".querySelector('.plot select'))");
    assertEquals("How many of 4 rows have which n.", text(".plot [role=status]"));
    assertEquals(
        "1–2,3–4 3,0",
        tab.read(
            "(c => c.data.labels.slice(0, 2) + ' ' + c.data.datasets[0].data.slice(0, 2))("
                + "Chart.getChart("
                + ACTIVE
                + ".querySelector('.plot canvas')))"));
    assertEquals(List.of(), tab.problems());
  }

  /** True if a canvas has more than one colour. */
  private boolean isPainted(String canvas) throws Exception {
    return tab.read(
            "(c => new Set(new Uint32Array(c.getContext('2d')"
                + ".getImageData(0, 0, c.width, c.height).data.buffer)).size > 2)("
                + ACTIVE
                + ".querySelector('"
                + canvas
                + "'))")
        .equals("true");
  }

  private static Path file(Path folder, String ending) throws Exception {
    Path file = folder.resolve("tflink-network." + ending);
    for (int i = 0; i < 100 && !Files.exists(file); i++) {
      Thread.sleep(100);
    }
    return file;
  }

  private static Document xml(Path folder, String ending) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file(folder, ending).toFile());
  }
}
