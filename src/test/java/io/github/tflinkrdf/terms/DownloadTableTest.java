package io.github.tflinkrdf.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tflinkrdf.Resource;
import io.github.tflinkrdf.Resources;
import io.github.tflinkrdf.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of TFLink's files. */
class DownloadTableTest {
  private static final DownloadTable TABLE = DownloadTable.read(Resources.bundled());
  private static final String HEADER =
      "#  taxon: \"http://purl.uniprot.org/taxonomy/\"\nkind\tname\tfetched\tnot_for\n";

  @Test
  void theNamesAreThoseOfTheServerPackedFirst() {
    OrganismTerm human = TABLE.organism("Homo sapiens").orElseThrow();
    assertEquals(
        List.of(
            "TFLink_Homo_sapiens_interactions_All_simpleFormat_v1.0.tsv.gz",
            "TFLink_Homo_sapiens_interactions_All_simpleFormat_v1.0.tsv",
            "TFLink_Homo_sapiens_interactions_All_mitab_v1.0.tsv.gz",
            "TFLink_Homo_sapiens_interactions_All_mitab_v1.0.tsv",
            "TFLink_Homo_sapiens_bindingSites_All_annotation_v1.0.tsv.gz",
            "TFLink_Homo_sapiens_bindingSites_All_annotation_v1.0.tsv",
            "TFLink_Homo_sapiens_bindingSites_All_v1.0.fasta",
            "TFLink_Homo_sapiens_bindingSites_All_v1.0.fasta.gz",
            "TFLink_Homo_sapiens_bindingSites_All_annotation_v1.0.gff3",
            "TFLink_Homo_sapiens_bindingSites_All_annotation_v1.0.gff3.gz"),
        TABLE.kinds().stream().flatMap(kind -> kind.names(human).stream()).toList());
  }

  @ParameterizedTest
  @CsvSource({"Danio rerio", "4932"})
  void anOrganismWithoutSitesHasNoFilesOfThem(String organism) {
    OrganismTerm term = TABLE.organism(organism).orElseThrow();
    assertEquals(
        List.of("interactions", "mitab"),
        TABLE.kinds().stream()
            .filter(kind -> !kind.names(term).isEmpty())
            .map(DownloadKind::label)
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"homo SAPIENS, 9606", "9606, 9606", "' Mus musculus ', 10090", "10116, 10116"})
  void anOrganismIsFoundByNameAndByTaxon(String given, String taxon) {
    assertEquals(taxon, TABLE.organism(given).orElseThrow().taxonId());
  }

  @Test
  void allSevenAreThereAndNoOther() {
    assertEquals(7, TABLE.organisms().size());
    assertTrue(TABLE.organism("Homo").isEmpty());
    assertTrue(TABLE.organism("").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"../x.tsv", "a/b", ".hidden", "''"})
  void aNameThatLeavesTheFolderIsRefused(String name) {
    String wrong = refusal("sites\t" + name + "\talways\t\n");
    assertTrue(wrong.startsWith("t.tsv:3: name is '" + name + "'"), wrong);
  }

  @Test
  void aRowSaysItsKindAndWhenItIsFetched() {
    assertEquals("t.tsv:3: no kind", refusal("\tx.tsv\talways\t\n"));
    assertTrue(refusal("sites\tx.tsv\tnever\t\n").startsWith("t.tsv:3: fetched is 'never'"));
  }

  private static String refusal(String row) {
    Resource table = new Resource("t.tsv", "t.tsv", HEADER + row);
    Resource organisms = Resources.bundled().get("mappings/terms/organism.sssom.tsv");
    return assertThrows(UserError.class, () -> DownloadTable.read(table, organisms)).getMessage();
  }
}
