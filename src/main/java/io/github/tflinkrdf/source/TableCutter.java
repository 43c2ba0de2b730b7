package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a table into pieces of whole rows while it is read, in constant memory. A row that is longer
 * than any of TFLink's is passed over. Where the file breaks off, the row it breaks off in is lost,
 * and no other.
 */
final class TableCutter {
  /** Bytes of a piece: some thousand rows. */
  static final int PIECE = 1 << 18;

  /** Most bytes of a row; the overlaps of a binding site can be many. */
  static final int MAX_ROW = 1 << 22;

  private static final int EXCERPT = 200;

  private final String file;
  private final Content content;
  private final Format.Table table;
  private final RowEnds ends;
  private byte[] buffer = new byte[PIECE];
  private int length;
  private int line;
  private boolean ended;
  private boolean told;

  TableCutter(String file, Content content, Format.Table table) {
    this.file = file;
    this.content = content;
    this.table = table;
    this.ends = new RowEnds(table.layout() == Layout.FASTA);
    this.line = table.firstLine();
    content.skip(table.rows());
  }

  /** The next piece; none at the end. */
  Optional<Piece> next() {
    for (int wanted = PIECE; ; wanted *= 2) {
      fill(wanted);
      boolean whole = ended && content.failure().isEmpty();
      int cut = whole ? length : ends.last(buffer, length, ended);
      if (cut > 0) {
        return Optional.of(rows(cut));
      } else if (ended) {
        return end();
      } else if (wanted >= MAX_ROW) {
        return Optional.of(tooLong());
      }
    }
  }

  private void fill(int wanted) {
    if (buffer.length < wanted) {
      buffer = Arrays.copyOf(buffer, wanted);
    }
    while (!ended && length < wanted) {
      int count = content.read(buffer, length, wanted - length);
      ended = count < 0;
      length += Math.max(0, count);
    }
  }

  private Piece rows(int cut) {
    byte[] bytes = Arrays.copyOf(buffer, cut);
    int first = line;
    drop(cut);
    return new Piece.Lines(file, table.layout(), table.header(), first, bytes);
  }

  private void drop(int count) {
    line += ends.count(buffer, count, length);
    System.arraycopy(buffer, count, buffer, 0, length - count);
    length -= count;
  }

  private Piece tooLong() {
    String detail = "more than %d bytes".formatted(MAX_ROW);
    Piece lost = lost(Reason.ROW_TOO_LONG, line, detail);
    int end = 0;
    while (end == 0 && !ended) {
      // what ends a row may be the last byte together with the next ones
      drop(length - 1);
      fill(PIECE);
      end = ends.first(buffer, length);
    }
    drop(end == 0 ? length : end);
    return lost;
  }

  private Optional<Piece> end() {
    if (told || content.failure().isEmpty()) {
      return Optional.empty();
    }
    told = true;
    String detail = "%s; the lines before this one were read".formatted(content.failure().get());
    return Optional.of(lost(Reason.TABLE_CUT, line, detail));
  }

  private Piece lost(Reason reason, int at, String detail) {
    String excerpt =
        new String(buffer, 0, Math.min(EXCERPT, length), StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .orElse("");
    return new Piece.Lost(new Finding(new Location(file, at), reason, "", excerpt, detail));
  }
}
