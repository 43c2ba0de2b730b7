package io.github.tflinkrdf.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.Shared;
import io.github.tflinkrdf.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private static final String BASE = Resources.DEFAULT_BASE;
  private final Vocabulary vocabulary = Vocabulary.read(Resources.bundled(), BASE);

  @ParameterizedTest
  @CsvSource({
    "TFactS_via_DoRothea, TFactS_via_DoRothEA",
    "jaspar, JASPAR",
    "HTRIdb, HTRI",
    "gtrd, GTRD",
    " ReMap , ReMap"
  })
  void everySpellingOfADatabaseIsOneDatabase(String printed, String label) {
    assertEquals(label, vocabulary.database(printed).label());
    assertTrue(vocabulary.database(printed).known());
  }

  @Test
  void aDatabaseReachedThroughAnotherIsLinkedToBoth() {
    DatabaseTerm term = vocabulary.database("IntAct_via_DoRothEA");
    assertEquals("IntAct", term.upstream());
    assertEquals("DoRothEA", term.importedThrough());
    assertFalse(vocabulary.database("IntAct").source());
  }

  @Test
  void anUnknownPairOfDatabasesIsLinkedToTheSpellingsOfTheTable() {
    DatabaseTerm term = vocabulary.database("NewDB_via_dorothea");
    assertEquals("NewDB_via_dorothea", term.label());
    assertEquals("NewDB", term.upstream());
    assertEquals("DoRothEA", term.importedThrough());
    assertFalse(term.known());
  }

  @Test
  void aCompoundMethodIsItsParts() {
    List<String> notations =
        vocabulary
            .methods("array technology/partial DNA sequence identification by hybridization")
            .stream()
            .map(MethodTerm::notation)
            .toList();
    assertEquals(List.of("MI:0008", "MI:0080"), notations);
  }

  @Test
  void anUnknownMethodIsATermOfItsOwnAndNeverAGuess() {
    MethodTerm term = vocabulary.methods("array technology/crystal ball").get(0);
    assertEquals(BASE + "method-label/array%20technology%2Fcrystal%20ball", term.iri());
    assertEquals("array technology/crystal ball", term.label());
    assertFalse(term.known());
    assertEquals(term, vocabulary.methodOf(term.iri()));
  }

  @Test
  void unknownLabelsThatDifferAtAllAreNodesOfTheirOwnAndKeepTheirLabels() {
    List<String> labels =
        List.of("assay (A)", "assay-A", "assay A", "Assay A", "assay_A", "assay%20A", "assay+A");
    labels.forEach(vocabulary::methods);
    labels.forEach(vocabulary::organism);
    for (String label : labels) {
      String method = vocabulary.methods(label).get(0).iri();
      assertEquals(label, vocabulary.methodOf(method).label());
      String organism = vocabulary.organism(label).iri();
      assertEquals(label, vocabulary.organismOf(organism).label());
    }
    long nodes = labels.stream().map(l -> vocabulary.methods(l).get(0).iri()).distinct().count();
    assertEquals(labels.size(), nodes);
  }

  @Test
  void organismsAreComparedWithoutCaseAndUnknownOnesHaveNoTaxon() {
    assertEquals("http://purl.uniprot.org/taxonomy/7955", vocabulary.organism("Danio Rerio").iri());
    assertEquals(BASE + "organism/Gallus%20gallus", vocabulary.organism("Gallus gallus").iri());
    assertFalse(vocabulary.organism("Gallus gallus").known());
  }

  @Test
  void aLabelWithoutLettersStillGetsAnIriOfItsOwn() {
    assertEquals(BASE + "organism/%2F%2F", vocabulary.organism("//").iri());
    assertEquals(BASE + "organism/%C3%89", vocabulary.organism("É").iri());
  }

  @Test
  void anAssemblyIsKnownByItsOtherNames() {
    assertEquals("sacCer1", vocabulary.assembly("saccer1").label());
    assertEquals("hg38", vocabulary.assembly("GRCh38").label());
    assertFalse(vocabulary.assembly("galGal6").known());
  }

  @Test
  void articlesOfDatabasesAreTold() {
    assertTrue(vocabulary.isDatabaseArticle("27924024"));
    assertFalse(vocabulary.isDatabaseArticle("9388261"));
  }

  @Test
  void aTableThatIsWrongIsRefusedWithFileAndLine() {
    UserError column =
        assertThrows(UserError.class, () -> SssomTable.read(table("a\tb\n1\t2\n"), "c"));
    assertEquals("t.tsv:1: no column c", column.getMessage());
    UserError cells =
        assertThrows(UserError.class, () -> SssomTable.read(table("# x\na\tb\n1\t2\t3\n"), "a"));
    assertEquals("t.tsv:3: 3 cells, expected 2", cells.getMessage());
    UserError prefix =
        assertThrows(UserError.class, () -> SssomTable.read(table("a\n1\n"), "a").expand("MI:1"));
    assertEquals("t.tsv: no prefix declared for MI:1", prefix.getMessage());
  }

  @Test
  void everyPsiMiTermOfTheTablesHasTheNameThatPsiMiGivesIt() throws IOException {
    String obo = Files.readString(Shared.needed("vocab").resolve("psi-mi.obo"));
    for (var row :
        SssomTable.read(Resources.bundled().get("mappings/terms/method.sssom.tsv")).rows()) {
      String term = "id: " + row.get("object_id") + "\nname: " + row.get("object_label") + "\n";
      assertTrue(obo.contains(term), term);
    }
  }

  private static Resource table(String text) {
    return new Resource("t.tsv", "t.tsv", text);
  }
}
