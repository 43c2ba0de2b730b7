package io.github.tflinkrdf.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import io.github.tflinkrdf.report.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is cut into whole rows, whatever is wrong with its bytes. */
class TableCutterTest {
  private static final String HEADER = Tables.header(Layout.INTERACTIONS);

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void piecesAreWholeLinesWithTheirNumbers(String end) {
    Random random = new Random(7);
    StringBuilder rows = new StringBuilder();
    while (rows.length() < 5 * TableCutter.PIECE) {
      rows.append("x".repeat(random.nextInt(3_000))).append(end);
    }
    Tables read = Tables.of(HEADER + end + rows + "last without an end");
    assertEquals(rows + "last without an end", read.text());
    assertTrue(read.pieces().size() >= 5);
    int line = 2;
    for (Piece.Lines piece : read.pieces()) {
      assertEquals(line, piece.firstLine());
      String text = new String(piece.bytes(), StandardCharsets.UTF_8);
      assertTrue(text.endsWith(end) || text.endsWith("without an end"));
      line += text.split(end, -1).length - 1;
    }
  }

  @Test
  void fastaIsCutBeforeAnEntryOnly() {
    String entry = ">TFLinkSS1;P12345;A;hg38;chr1:1-4\n" + "ACGT\n".repeat(2_000);
    Tables read = Tables.of(entry.repeat(200));
    assertEquals(entry.repeat(200), read.text());
    assertTrue(read.pieces().size() > 5);
    for (Piece.Lines piece : read.pieces()) {
      assertEquals('>', piece.bytes()[0]);
      assertEquals(1, piece.firstLine() % 2_001);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"##FASTA\n", "##FASTA \r\n\r\n", ""})
  void sequencesAfterTheFeaturesOfGff3AreRowsOfFasta(String directive) {
    for (int features : new int[] {1, 5_000}) {
      String rows = "chr1\tTFLink_from_GTRD\tTF_binding_site\t1\t2\n".repeat(features);
      String entries = ">TFLinkSS1;P12345;A;hg38;chr1:1-4\nACGT\n".repeat(20_000);
      Tables read = Tables.of("##gff-version 3\n" + rows + directive + entries);
      assertEquals(List.of(), read.findings());
      assertEquals(rows, text(read, Layout.GFF3).substring("##gff-version 3\n".length()));
      assertEquals(entries, text(read, Layout.FASTA));
      Piece.Lines first =
          read.pieces().stream().filter(p -> p.layout() == Layout.FASTA).findFirst().orElseThrow();
      int lines = (int) directive.chars().filter(c -> c == '\n').count();
      assertEquals(2 + features + lines, first.firstLine());
    }
  }

  @Test
  void sequencesOfChromosomesAfterTheFeaturesAreSkippedWithANote() {
    String rows = "##gff-version 3\nchr1\tTFLink_from_GTRD\tTF_binding_site\t1\t2\n";
    Tables read = Tables.of(rows + "##FASTA\n>chr1\n" + "ACGT\n".repeat(200_000));
    assertEquals("4 SEQUENCES_SKIPPED", read.finding());
    assertEquals(rows, read.text());
    assertEquals(rows, Tables.of(rows + "##FASTA").text());
  }

  private static String text(Tables tables, Layout layout) {
    List<Piece.Lines> pieces = tables.pieces().stream().filter(p -> p.layout() == layout).toList();
    return new Tables(pieces, List.of()).text();
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() {
    for (String text : List.of(HEADER, HEADER + "\n")) {
      Tables read = Tables.of(text);
      assertEquals(List.of(), read.pieces());
      assertEquals(List.of(), read.findings());
    }
  }

  @Test
  void aRowOfAHundredMegabytesIsPassedOver() {
    InputStream row =
        new SequenceInputStream(
            text(HEADER + "\nfirst\n"),
            new SequenceInputStream(new Xs(100_000_000), text("\nlast\n")));
    Tables read = Tables.of(new InputFile("t.tsv", true, () -> row));
    assertEquals("3 ROW_TOO_LONG", read.finding());
    assertEquals("first\nlast\n", read.text());
    assertEquals(4, read.pieces().get(1).firstLine());
    assertTrue(read.findings().get(0).excerpt().startsWith("xxx"));
  }

  @Test
  void aRowUpToTheLimitIsRead() {
    String row = "x".repeat(TableCutter.MAX_ROW - 1) + "\n";
    Tables read = Tables.of(HEADER + "\na\n" + row + "b\n");
    assertEquals(List.of(), read.findings());
    assertEquals("a\n" + row + "b\n", read.text());
  }

  @Test
  void aFastaEntryThatIsTooLongIsPassedOverWithAllItsLines() {
    String good = ">TFLinkSS1;P12345;A;hg38;chr1:1-4\nACGT\n";
    String lines = "ACGTACGT\n".repeat(TableCutter.MAX_ROW / 9 + 10);
    Tables read = Tables.of(good + ">TFLinkSS2;x\n" + lines + good);
    assertEquals("3 ROW_TOO_LONG", read.finding());
    assertEquals(good + good, read.text());
    assertEquals(4 + TableCutter.MAX_ROW / 9 + 10, read.pieces().get(1).firstLine());
  }

  @Test
  void aSmallGzipTableIsReadUpToWhereItIsCutWhereverThatIs() throws IOException {
    String text = HEADER + "\n" + rows(40);
    byte[] packed = ContentTest.gzip(text.getBytes(StandardCharsets.UTF_8));
    for (int length = 20; length < packed.length; length++) {
      Tables read = Tables.of(Arrays.copyOf(packed, length));
      assertEquals(1, read.findings().size(), "cut at " + length);
      String kept = read.text();
      assertTrue(rows(40).startsWith(kept));
      assertTrue(kept.isEmpty() || kept.endsWith("\n"));
      if (read.findings().get(0).reason() == Reason.TABLE_CUT) {
        assertEquals(2 + kept.lines().count(), read.findings().get(0).where().line());
      }
    }
    assertEquals(rows(40), Tables.of(packed).text());
  }

  @Test
  void whatIsUnpackedBeforeDamageIsKept() throws IOException {
    String rows = rows(200_000);
    byte[] text = (HEADER + "\n" + rows).getBytes(StandardCharsets.UTF_8);
    for (byte[] packed : new byte[][] {ContentTest.gzip(text), Zstd.compress(text)}) {
      byte[] cut = Arrays.copyOf(packed, packed.length / 2);
      Tables read = Tables.of(cut);
      assertEquals(Reason.TABLE_CUT, read.findings().get(0).reason());
      assertTrue(rows.startsWith(read.text()));
      assertTrue(read.bytes().length > text.length / 3);
      byte[] damaged = packed.clone();
      Arrays.fill(damaged, packed.length / 2, packed.length / 2 + 100, (byte) 0xFF);
      assertEquals(1, Tables.of(damaged).findings().size());
      assertTrue(Tables.of(damaged).bytes().length > text.length / 3);
    }
  }

  @Test
  void gzipMembersOneAfterTheOtherAreOneTable() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.write(ContentTest.gzip((HEADER + "\n" + rows(10)).getBytes(StandardCharsets.UTF_8)));
    int first = packed.size();
    packed.write(ContentTest.gzip(rows(5).getBytes(StandardCharsets.UTF_8)));
    assertEquals(rows(10) + rows(5), Tables.of(packed.toByteArray()).text());
    Tables cut = Tables.of(Arrays.copyOf(packed.toByteArray(), first + 5));
    assertEquals("12 TABLE_CUT", cut.finding());
    assertEquals(rows(10), cut.text());
    packed.write(new byte[100]);
    assertEquals(List.of(), Tables.of(packed.toByteArray()).findings());
  }

  @Test
  void aReadErrorInTheMiddleLosesTheRest() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    InputStream table = new SequenceInputStream(text(HEADER + "\n" + rows(9) + "half"), failing);
    Tables read = Tables.of(new InputFile("t.tsv", true, () -> table));
    assertEquals("11 TABLE_CUT", read.finding());
    assertTrue(read.findings().get(0).detail().contains("the disk is gone"));
    assertEquals(rows(9), read.text());
  }

  @Test
  void anInputIsClosedAtItsEndAndWhenReadingIsGivenUp() {
    for (boolean toTheEnd : new boolean[] {true, false}) {
      AtomicBoolean closed = new AtomicBoolean();
      InputStream in =
          new ByteArrayInputStream((HEADER + "\n" + rows(9_000)).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
              closed.set(true);
            }
          };
      try (Pieces pieces =
          new Pieces(List.of(new InputFile("t.tsv", true, () -> in)), bytes -> {})) {
        pieces.next();
        while (toTheEnd && pieces.hasNext()) {
          pieces.next();
        }
        assertEquals(toTheEnd, closed.get());
      }
      assertTrue(closed.get());
    }
  }

  @Test
  void progressIsInBytesAsTheyAreStored() throws IOException {
    byte[] packed =
        ContentTest.gzip((HEADER + "\n" + rows(20_000)).getBytes(StandardCharsets.UTF_8));
    AtomicLong told = new AtomicLong();
    InputFile input = new InputFile("t.tsv", true, () -> new ByteArrayInputStream(packed));
    try (Pieces pieces = new Pieces(List.of(input, input), told::set)) {
      pieces.next();
      assertTrue(told.get() > 0 && told.get() <= packed.length, told.toString());
      pieces.forEachRemaining(piece -> {});
    }
    assertEquals(2 * packed.length, told.get());
    assertEquals(0, Pieces.size(List.of(input)));
  }

  @Test
  void bytesThatAreNoTextAreHandedOnAsTheyAre() {
    byte[] rows = {'a', 0, (byte) 0xFF, '\n', (byte) 0xC3, '\n'};
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
    table.writeBytes(rows);
    assertArrayEquals(rows, Tables.of(table.toByteArray()).bytes());
    assertFalse(Tables.of(table.toByteArray()).pieces().isEmpty());
  }

  private static String rows(int count) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append("row\t").append(Integer.toHexString(i * 0x9E3779B9)).append('\n');
    }
    return rows.toString();
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** So many times {@code x}, which are never in memory together. */
  private static final class Xs extends InputStream {
    private long left;

    Xs(long count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int count = (int) Math.min(left, length);
      Arrays.fill(into, from, from + count, (byte) 'x');
      left -= count;
      return count == 0 ? -1 : count;
    }
  }
}
