package io.github.tflinkrdf.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import org.junit.jupiter.api.Test;

class ChromosomeTableTest {
  private static final String HEADER = "label\talternative_labels\tassemblies\n";

  @Test
  void aNameHoldsInItsAssembliesAlone() {
    Vocabulary vocabulary = Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);
    assertEquals("chrM", vocabulary.chromosome("hg38", "chrMT"));
    assertEquals("chrMT", vocabulary.chromosome("hg19", "chrMT"));
    assertEquals("chr3R", vocabulary.chromosome("dm6", "chr3R"));
    assertEquals("chrMT", vocabulary.chromosome("", "chrMT"));
  }

  @Test
  void aNameOfTwoChromosomesIsRefusedWithItsLine() {
    Resource table =
        new Resource("t.tsv", "t.tsv", HEADER + "chrM\tchrMT\tx1\nchrN\tchrMT\tx2|x1\n");
    UserError error = assertThrows(UserError.class, () -> ChromosomeTable.read(table));
    assertEquals(
        "t.tsv:3: chrMT of x1 is chrM already, expected one row for each name", error.getMessage());
  }

  @Test
  void everyAssemblyOfTheTableIsKnown() {
    Vocabulary vocabulary = Vocabulary.read(Resources.bundled(), Resources.DEFAULT_BASE);
    SssomTable.read(Resources.bundled().get("mappings/terms/chromosome.tsv")).rows().stream()
        .flatMap(row -> row.values("assemblies").stream())
        .forEach(label -> assertEquals(label, vocabulary.assembly(label).label()));
  }
}
