package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FastaParserTest {
  private static final FastaParser PARSER = new FastaParser(TableRow.VOCABULARY);
  private static final String HEADER = ">TFLinkLT10035803;P15257;Hnf1a;rn6;chrX:10-14";

  @ParameterizedTest
  @CsvSource({"\\nACGT", "\\nAC\\nGT", "\\nAC\\r\\nGT\\r\\n", "\\r\\nACGT\\r", "\\nACGT\\n\\n"})
  void aSequenceMayHaveSeveralLines(String lines) {
    String text = HEADER + lines.replace("\\n", "\n").replace("\\r", "\r");
    SequenceRow row = TableRow.sound(text, PARSER::parse);
    assertEquals("ACGT", row.sequence());
    assertEquals(Optional.of(new Place("rn6", "chrX", 10, 14)), row.place());
    assertEquals(new Party("P15257", List.of("Hnf1a"), List.of()), row.factor());
    assertEquals("", row.record());
  }

  @ParameterizedTest
  @CsvSource({"rn6;chrX:1-2, http://purl.uniprot.org/taxonomy/10116", "-;-, ''", "-;-:---, ''"})
  void theOrganismIsThatOfTheAssemblyOrNoneWithoutAWarning(String place, String organism) {
    SequenceRow row = TableRow.sound(">TFLinkLT1;P15257;A;" + place + "\nA", PARSER::parse);
    assertEquals(organism, row.organism());
  }

  @Test
  void anUnknownAssemblyHasNoOrganism() {
    TableRow<SequenceRow> row = TableRow.of(">TFLinkLT1;P15257;A;xy1;chr1:1-2\nA", PARSER::parse);
    assertEquals(List.of("UNKNOWN_ASSEMBLY"), row.reasons());
    assertEquals("", row.row().orElseThrow().organism());
  }

  @ParameterizedTest
  @CsvSource({
    ">TFLinkLT1;P15257;A;rn6;chr1:1-2, SEQUENCE",
    ">TFLinkLT1;P15257;A;rn6;chr1:1-2|, SEQUENCE",
    ">TFLinkLT1;P15257;A;rn6;chr1:1-2|AC-GT, SEQUENCE",
    ">TFLinkLT1;P15257;A|ACGT, SEQUENCE",
    ">sp|ACGT, SEQUENCE",
    ">LT1;P15257;A;rn6;chr1:1-2|ACGT, SITE_ID",
    ">TFLinkLT1;A;A;rn6;chr1:1-2|ACGT, ROW_ACCESSION",
    ">TFLinkLT1;P15257;A;rn6;chr1:2-1|ACGT, SITE_COORDINATES",
    "|ACGT, SEQUENCE"
  })
  void aBadEntryIsLostWithOneError(String text, String reason) {
    TableRow<SequenceRow> row = TableRow.of(text.replace('|', '\n'), PARSER::parse);
    assertEquals(List.of(reason), row.reasons());
    assertEquals(Optional.empty(), row.row());
  }

  @Test
  void theRatFileIsReadAsPrinted() throws IOException {
    String file = "Rattus_norvegicus_bindingSites_SS.excerpt.fasta";
    String text = Files.readString(Shared.needed("tables").resolve(file));
    List<SequenceRow> rows =
        Arrays.stream(text.split("(?m)^(?=>)"))
            .map(entry -> TableRow.sound(entry, PARSER::parse))
            .toList();
    assertEquals(12, rows.size());
    assertEquals(10, rows.stream().filter(row -> row.place().isPresent()).count());
    assertEquals("CAATATTTGCTC", rows.get(0).sequence());
    assertEquals(List.of("G3V7U9_RAT"), rows.get(9).factor().names());
  }
}
