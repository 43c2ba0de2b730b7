package io.github.tflinkrdf.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.store.ReleaseData;
import io.github.tflinkrdf.store.Releases;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTableTest {
  private static final String OWN = "http://127.0.0.1:3030/";
  private static final AddressTable TABLE = new AddressTable(Resources.DEFAULT_BASE);

  @TempDir Path store;

  @ParameterizedTest
  @CsvSource({
    "http://purl.uniprot.org/uniprot/P14921, /protein/P14921",
    "http://identifiers.org/ncbigene/4312, /gene/4312",
    "https://w3id.org/tflink-rdf/gene/uniprot/P00688, /gene/uniprot/P00688",
    "http://identifiers.org/pubmed/9388261, /publication/9388261",
    "http://purl.uniprot.org/taxonomy/9606, /organism/9606",
    "https://w3id.org/tflink-rdf/organism/Gallus%20gallus, /organism/Gallus%20gallus",
    "http://purl.obolibrary.org/obo/MI_0364, /method/MI_0364",
    "https://w3id.org/tflink-rdf/method-label/new%20method, /method-label/new%20method",
    "http://identifiers.org/jaspar/MA0260.1, /matrix/MA0260.1",
    "https://omabrowser.org/oma/info/HUMAN12345, /oma/HUMAN12345",
    "https://w3id.org/tflink-rdf/regulation/Q04864_P13500, /regulation/Q04864_P13500",
    "https://w3id.org/tflink-rdf/region/hg38/chr1:5-9:+, /region/hg38/chr1:5-9:+",
    "https://w3id.org/tflink-rdf/assembly/hg38/chr1, /assembly/hg38/chr1",
    "https://w3id.org/tflink-rdf/ontology#Pooled, /ontology#Pooled",
    "https://w3id.org/tflink-rdf/ontology, /ontology",
    "https://w3id.org/tflink-rdf/shapes#Gene, /shapes#Gene",
    "http://purl.obolibrary.org/obo/RO_0002162,"
        + " /describe?iri=http%3A%2F%2Fpurl.obolibrary.org%2Fobo%2FRO_0002162",
  })
  void anIriHasItsAddress(String iri, String address) {
    assertEquals(address, TABLE.address(iri));
    assertEquals(iri, TABLE.iris(address).get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organism/9606",
        "database/..",
        "database/.",
        "database/a/../b",
        "database//a",
        "database/a?b",
        "database/a#b",
        "database/a;b",
        "database/ü",
        "protein/P14921",
        "sparql",
        "gene/4312",
        "database/",
        "ontology/x",
      })
  void whatNoPathCanHoldOrAnotherIriHasIsFoundByItsWholeIri(String minted) {
    String iri = OWN + minted;
    AddressTable table = new AddressTable(OWN);
    assertTrue(table.address(iri).startsWith("/describe?iri="), table.address(iri));
    assertEquals(List.of(iri), table.iris(table.address(iri)));
  }

  @Test
  void everySubjectOfAReleaseHasAnAddressOfItsOwn() {
    for (String base : List.of(Resources.DEFAULT_BASE, OWN)) {
      Set<String> subjects;
      try (ReleaseData data = Releases.golden(store, base).open()) {
        subjects =
            Txn.calculateRead(
                data.dataset(),
                () ->
                    data.dataset().stream(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                        .map(quad -> quad.getSubject().getURI())
                        .collect(Collectors.toSet()));
      }
      assertTrue(subjects.size() > 150, subjects.size() + " subjects");
      assertBijective(new AddressTable(base), subjects);
    }
  }

  @Test
  void anyLabelHasAnAddressOfItsOwn() {
    long seed = 41;
    Random random = new Random(seed);
    String letters = "aZ09-._~ /%#?;:+&=ü€\"<>\\^`{|}'()*!@$,[]";
    List<String> iris = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      StringBuilder label = new StringBuilder();
      for (int n = random.nextInt(6); n >= 0; n--) {
        label.append(letters.charAt(random.nextInt(letters.length())));
      }
      Node text = NodeFactory.createLiteralString(label.toString());
      String step = XSDFuncOp.strEncodeForURI(NodeValue.makeNode(text)).getString();
      iris.add(OWN + "database/" + step);
      iris.add(OWN + "region/" + step + "/" + step + ":1-2:+");
      iris.add(OWN + "organism/" + step);
    }
    assertBijective(new AddressTable(OWN), Set.copyOf(iris));
  }

  private static void assertBijective(AddressTable table, Set<String> iris) {
    Map<String, String> byAddress = new HashMap<>();
    for (String iri : iris) {
      String address = table.address(iri);
      assertNull(byAddress.put(address, iri), "two have the address " + address);
      assertEquals(iri, table.iris(address).get(0));
      // as a client would ask for it
      assertEquals(address, URI.create(OWN).resolve(address).toString().substring(21));
    }
  }

  @Test
  void anAddressThatWasEncodedMoreThanNeededIsUnderstood() {
    String iri = Resources.DEFAULT_BASE + "region/hg38/chr1:5-9:+";
    assertTrue(TABLE.iris("/region/hg38/chr1%3A5-9%3A%2B").contains(iri));
    assertTrue(TABLE.iris("/region/hg38/chr1%3A5-9%3A+").contains(iri));
  }

  @Test
  void onlyAddressesOfThingsAreClaimed() {
    assertTrue(AddressTable.claims("/protein/XYZ"));
    assertTrue(AddressTable.claims("/site/"));
    assertFalse(AddressTable.claims("/proteins"));
    assertFalse(AddressTable.claims("/"));
    assertFalse(AddressTable.claims("/ontology/x"));
  }

  @ParameterizedTest
  @CsvSource({
    "region/dm6/chr2L:100-107:+, db=dm6&position=chr2L:100-107",
    "position/danRer11/chr9:94302189:-, db=danRer11&position=chr9:94302189-94302189",
    "assembly/hg38/chr1_KI270706v1_random, db=hg38&position=chr1_KI270706v1_random",
    "assembly/sacCer3, db=sacCer3",
    "assembly/ce,",
    "assembly/new%20assembly,",
    "region/hg38/1:5-9:+,",
    "database/hg38,",
  })
  void placesAreShownByAGenomeBrowser(String minted, String page) {
    assertEquals(
        Optional.ofNullable(page).map("https://genome.ucsc.edu/cgi-bin/hgTracks?"::concat),
        TABLE.page(Resources.DEFAULT_BASE + minted).map(WebPage::address));
    assertTrue(TABLE.page("http://example.org/" + minted).isEmpty());
  }

  @Test
  void othersThatKnowAThingAreNamed() {
    assertEquals(
        "https://www.ncbi.nlm.nih.gov/gene/4312",
        TABLE.page("http://identifiers.org/ncbigene/4312").orElseThrow().address());
    assertTrue(TABLE.page(Resources.DEFAULT_BASE + "site/TFLinkSS1").isEmpty());
  }
}
