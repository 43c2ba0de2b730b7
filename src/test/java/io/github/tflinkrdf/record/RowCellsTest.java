package io.github.tflinkrdf.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCellsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", ""})
  void aRowEndsWithItsLine(String end) {
    byte[] bytes = ("x\ty\na\t b \t" + end).getBytes(StandardCharsets.UTF_8);
    RowCells cells = new RowCells(bytes, 4, '\t');
    assertEquals(List.of("a", "b", ""), texts(cells));
    assertEquals(bytes.length - end.length(), cells.end());
    assertEquals("a\t b \t", cells.text());
  }

  @Test
  void whatIsNotPlainIsKnown() {
    assertTrue(RowCells.of("a,b;c|~", '\t').isPlain());
    assertFalse(RowCells.of("a\u0000", '\t').isPlain());
    assertFalse(RowCells.of("\u00c5", '\t').isPlain());
    assertEquals(
        List.of("\u00c5\u2028x", "\ud83e\uddec"),
        texts(RowCells.of("\u2003\u00c5\u2028x\t\ud83e\uddec", '\t')));
  }

  @Test
  void quotesAreTakenOutWhereACellBeginsWithOne() {
    RowCells row = RowCells.of("\"a,b\",c\"d,\"e\"\"\"", ',');
    assertEquals(List.of("a,b", "c\"d", "e\""), texts(row.unquoted().orElseThrow()));
    assertEquals(5 - 1, row.count());
    assertTrue(RowCells.of("a,\"b", ',').unquoted().isEmpty());
    RowCells inside = RowCells.of("a\"b\",c", ',');
    assertEquals(inside, inside.unquoted().orElseThrow());
  }

  @Test
  void aRowHasAsManyCellsAsItHas() {
    String many = "1\t".repeat(99) + "\u00e9";
    assertEquals(100, RowCells.of(many, '\t').count());
    assertEquals("\u00e9", RowCells.of(many, '\t').get(99));
    assertEquals(List.of("1", "1"), texts(RowCells.of(many, '\t').first(2)));
  }

  /** Wherever they stand in their rows, and however long they are. */
  @Test
  void equalCellsAreFoundAgain() {
    Span span = new Span(1, 2);
    for (int length = 0; length < 40; length++) {
      String printed = "\u00e9" + "x".repeat(length) + "\ty";
      for (int before = 0; before < 10; before++) {
        RowCells row = RowCells.of("-".repeat(before) + "\t" + printed + "\tz", '\t');
        PrintedCells cells = new PrintedCells(row, List.of(span));
        PrintedCells kept =
            new PrintedCells(RowCells.of("a\t" + printed, '\t'), List.of(span)).alone();
        assertEquals(kept, cells);
        assertEquals(kept.hashCode(), cells.hashCode());
        assertEquals(printed, kept.toString());
      }
    }
  }

  @Test
  void otherCellsAreNot() {
    List<Span> spans = List.of(new Span(0, 1), new Span(2, 2));
    PrintedCells kept = new PrintedCells(RowCells.of("P1\tx\ta\tb", '\t'), spans).alone();
    for (String other : List.of("P2\tx\ta\tb", "P1\tx\tab\t", "P1\tx\ta\tc", "P1\tx\t\ta")) {
      assertNotEquals(kept, new PrintedCells(RowCells.of(other, '\t'), spans), other);
    }
    assertEquals(kept, new PrintedCells(RowCells.of("P1\ty\ta\tb\tc", '\t'), spans));
  }

  private static List<String> texts(RowCells cells) {
    return IntStream.range(0, cells.count()).mapToObj(cells::get).toList();
  }
}
