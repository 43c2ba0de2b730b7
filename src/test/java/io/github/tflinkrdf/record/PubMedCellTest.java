package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PubMedCellTest {
  private static final String LINK =
      "&ensp;<a href=\"https://www.ncbi.nlm.nih.gov/pubmed/?term=%s\" target=\"_blank\">"
          + "<i uk-icon=\"icon: link\"></i>Pubmed</a>";

  static Stream<Arguments> queries() {
    return Stream.of(
        Arguments.of("", ""),
        Arguments.of("%5Buid%5D", ""),
        Arguments.of("1%5Buid%5D", "1"),
        Arguments.of("1%5buid%5d", "1%5buid%5d"),
        Arguments.of("1%5Buid%5D+OR+2%5Buid%5D", "1 2"),
        Arguments.of("2%5Buid%5D+OR+1%5Buid%5D+OR+2%5Buid%5D", "2 1"),
        Arguments.of("1; 2%5Buid%5D", "1 2"),
        Arguments.of("1;2", "1 2"),
        Arguments.of("1;+2%5Buid%5D", "1 2"),
        Arguments.of("1%5Buid%5D OR 2%5Buid%5D", "1 2"),
        Arguments.of("FORD%5Buid%5D", "FORD"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQueryIsReadAloneAndInALink(String query, String ids) {
    List<String> expected = ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    assertEquals(expected, PubMedCell.ids(query));
    assertEquals(expected, PubMedCell.ids(LINK.formatted(query)));
    assertEquals(expected, PubMedCell.ids(LINK.formatted(query).replace("&ensp;", " ")));
    assertEquals(expected, PubMedCell.ids(LINK.formatted(query).replace("target=\"_blank\"", "")));
  }

  @ParameterizedTest
  @CsvSource({"-", "''", "&ensp;"})
  void nothingIsNoId(String cell) {
    assertEquals(List.of(), PubMedCell.ids(cell));
  }

  @ParameterizedTest
  @CsvSource({"'<b>1</b>'", "'<a href=\"/x\">1</a>'", "'<'", "n/a"})
  void whatIsNoQueryIsKeptForAWarning(String cell) {
    assertEquals(List.of(cell), PubMedCell.ids(cell));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void anEscapedAmpersandEndsTheQuery(String query, String ids) {
    String cell = LINK.formatted(query + "&amp;sort=date");
    assertEquals(PubMedCell.ids(query), PubMedCell.ids(cell));
  }

  @Test
  void aCellOfMegabytesIsRead() {
    assertEquals(List.of("1"), PubMedCell.ids("+".repeat(2_000_000) + "1"));
    assertEquals(1, PubMedCell.ids("<".repeat(100_000)).size());
  }

  /** The scan of canonical links must be worth nothing but time. */
  @RepeatedTest(20)
  void theScanAgreesWithTheHtmlParser() {
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    List<String> pieces =
        List.of(
            "&ensp;",
            "<a href=\"",
            "\"",
            ">",
            "</a>",
            "<",
            " target=\"_blank\"",
            "Pubmed",
            "&",
            "?term=1%5Buid%5D",
            "+OR+",
            "; ",
            "<i uk-icon=\"icon: link\"></i>",
            "a",
            "'",
            "/p/",
            "\">");
    for (int i = 0; i < 500; i++) {
      List<String> canonical =
          new ArrayList<>(
              List.of(
                  "&ensp;",
                  "<a href=\"",
                  "/p/",
                  "?term=1%5Buid%5D",
                  "+OR+",
                  "\"",
                  " target=\"_blank\"",
                  ">",
                  "<i uk-icon=\"icon: link\"></i>",
                  "Pubmed",
                  "</a>"));
      for (int changes = random.nextInt(4); changes > 0; changes--) {
        int at = random.nextInt(canonical.size());
        canonical.set(at, pieces.get(random.nextInt(pieces.size())));
      }
      String cell = String.join("", canonical);
      Optional<Anchor> parsed = HtmlFragment.anchor(cell);
      assertEquals(parsed, Anchor.in(cell), "seed " + seed + ": " + cell);
    }
  }
}
