package io.github.tflinkrdf.gather;

import static io.github.tflinkrdf.gather.Rows.at;
import static io.github.tflinkrdf.gather.Rows.place;
import static io.github.tflinkrdf.gather.Rows.sequence;
import static io.github.tflinkrdf.gather.Rows.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.tflinkrdf.record.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BindingSitesTest {
  private static final String ID = "TFLinkSS00000001";

  @Test
  void aRowAndASequenceOfOneIdAreOneSite() {
    BindingSite site =
        only(
            site(3, ID, place("hg38", 10, 14), '-', "ORegAnno"),
            sequence(9, ID, place("hg38", 10, 14), "ACGT"));
    assertEquals(
        new BindingSite(
            List.of(at(3), at(9)),
            ID,
            "P00001",
            "P00001",
            List.of("ORegAnno"),
            List.of(),
            List.of("77"),
            List.of(),
            true,
            "ACGT",
            "hg38",
            "chr4",
            10,
            14,
            "ZeroBasedHalfOpen",
            11,
            14,
            "-",
            List.of("P00001"),
            List.of()),
        site);
  }

  @Test
  void aSequenceAloneIsASiteOfUnknownStrandAndNoDatabase() {
    BindingSite site = only(sequence(1, ID, place("hg38", 10, 14), "ACGT"));
    assertEquals(".", site.strand());
    assertEquals(List.of(), site.databases());
    assertNull(site.smallScale());
  }

  @Test
  void sitesComeById() {
    List<BindingSite> sites =
        Everything.of(
                site(1, "TFLinkSS2", Optional.empty(), '.'),
                site(2, "TFLinkLT9", Optional.empty(), '.'),
                site(3, "TFLinkSS10", Optional.empty(), '.'))
            .sites();
    assertEquals(
        List.of("TFLinkLT9", "TFLinkSS10", "TFLinkSS2"),
        sites.stream().map(BindingSite::id).toList());
  }

  private static BindingSite only(Row... rows) {
    List<BindingSite> sites = Everything.of(rows).sites();
    assertEquals(1, sites.size());
    return sites.get(0);
  }
}
