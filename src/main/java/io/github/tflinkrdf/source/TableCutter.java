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
 * and no other. The sequences that may follow the features of GFF3 are rows of FASTA.
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
  private Layout layout;
  private RowEnds ends;
  private byte[] buffer = new byte[PIECE];
  private int length;
  private int line;
  private boolean ended;
  private boolean told;

  TableCutter(String file, Content content, Format.Table table) {
    this.file = file;
    this.content = content;
    this.table = table;
    begin(table.layout());
    this.line = table.firstLine();
    content.skip(table.rows());
  }

  private void begin(Layout next) {
    layout = next;
    ends = new RowEnds(next == Layout.FASTA);
  }

  /** The next piece; none at the end. */
  Optional<Piece> next() {
    for (int wanted = PIECE; ; wanted *= 2) {
      fill(wanted);
      boolean whole = ended && content.failure().isEmpty();
      int cut = whole ? length : ends.last(buffer, length, ended);
      if (cut > 0) {
        int features = layout == Layout.GFF3 ? Gff3Sequences.start(buffer, cut) : cut;
        return features > 0 ? Optional.of(rows(features)) : sequences();
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
    return new Piece.Lines(file, layout, table.header(), first, bytes);
  }

  /** What follows the features of GFF3: sequences of sites, or others, which are not looked at. */
  private Optional<Piece> sequences() {
    int directive = Gff3Sequences.directive(buffer, length);
    drop(directive);
    fill(PIECE);
    if (Gff3Sequences.areOfSites(buffer, length)) {
      begin(Layout.FASTA);
    } else if (length > 0) {
      Piece lost = lost(Reason.SEQUENCES_SKIPPED, line, "expected entries of >TFLink");
      length = 0;
      ended = true;
      return Optional.of(lost);
    }
    return next();
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
