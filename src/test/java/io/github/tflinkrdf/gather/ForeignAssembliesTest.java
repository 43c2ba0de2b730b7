package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.at;
import static io.github.tflinkrdf.gather.Rows.header;
import static io.github.tflinkrdf.gather.Rows.party;
import static io.github.tflinkrdf.gather.Rows.place;
import static io.github.tflinkrdf.gather.Rows.sequence;
import static io.github.tflinkrdf.gather.Rows.site;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the site are of the human; what counts is the organism of the finished protein. */
class ForeignAssembliesTest {
  private static final String ID = "TFLinkSS00000001";

  @ParameterizedTest
  @CsvSource({
    "hg38, http://purl.uniprot.org/taxonomy/9606, true",
    "dm6, http://purl.uniprot.org/taxonomy/9606, false",
    "hg38, http://purl.uniprot.org/taxonomy/7227, false",
    "dm6, http://purl.uniprot.org/taxonomy/7227, true",
    "xy1, http://purl.uniprot.org/taxonomy/7227, true"
  })
  void aPositionIsClaimedOrTheAssemblyIsWarnedOf(String assembly, String organism, boolean own) {
    Everything all =
        Everything.of(
            sequence(9, ID, place(assembly, 10, 14), "ACGT"),
            site(3, ID, place(assembly, 10, 14), '+', "ORegAnno"),
            header(party("P00001"), organism));
    List<Location> warned =
        all.findings().stream()
            .filter(finding -> finding.reason() == Reason.FOREIGN_ASSEMBLY)
            .map(Finding::where)
            .toList();
    assertEquals(own ? List.of() : List.of(at(3)), warned);
    assertEquals(own, all.sites().get(0).located());
  }
}
