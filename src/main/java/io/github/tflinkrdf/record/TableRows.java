package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Reason;
import io.github.tflinkrdf.source.Layout;
import io.github.tflinkrdf.source.Piece;
import io.github.tflinkrdf.source.RawRow;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a piece of a table, one after the other, as text. Empty lines and comments are passed
 * over; a row that is not UTF-8 is rejected, and no other with it.
 */
final class TableRows {
  private static final char REPLACEMENT = '\uFFFD';

  private final Piece.Lines lines;
  private final byte[] bytes;
  private final List<Finding> findings;
  private final boolean comments;
  private int at;
  private int line;
  private boolean textual;
  private int rejected;

  TableRows(Piece.Lines lines, List<Finding> findings) {
    this.lines = lines;
    this.bytes = lines.bytes();
    this.findings = findings;
    this.comments = lines.layout() == Layout.GFF3 || lines.layout() == Layout.MITAB;
    this.line = lines.firstLine();
  }

  /** How many rows were rejected here. */
  int rejected() {
    return rejected;
  }

  /** The next row that is text and has its columns; none at the end. */
  Optional<RowContext> next() {
    while (at < bytes.length) {
      int first = line;
      textual = true;
      String text = lines.layout() == Layout.FASTA ? entry() : text();
      if (!text.isBlank() && !(comments && text.startsWith("#"))) {
        Optional<RowContext> row = row(first, text);
        if (row.isPresent()) {
          return row;
        }
        rejected++;
      }
    }
    return Optional.empty();
  }

  private Optional<RowContext> row(int first, String text) {
    RowContext row = context(first, text, text);
    if (!textual) {
      return row.reject(Reason.ROW_TEXT, "bytes that are not UTF-8, or a zero byte");
    }
    return lines.header().unknownColumns() == 0 ? Optional.of(row) : known(row);
  }

  /** The row without the columns that are not read. */
  private Optional<RowContext> known(RowContext row) {
    int known = lines.layout().columns().size();
    int expected = known + lines.header().unknownColumns();
    Optional<RowCells> cells = RowCells.of(row.text(), lines.layout().separator());
    if (cells.isEmpty() || cells.get().count() != expected) {
      int count = cells.map(RowCells::count).orElse(0);
      return row.reject(Reason.ROW_FIELDS, "%d fields, expected %d".formatted(count, expected));
    }
    return Optional.of(context(row.at().line(), cells.get().from(0, known), row.text()));
  }

  private RowContext context(int first, String text, String excerpt) {
    return new RowContext(lines.file(), "", new RawRow(text, first, excerpt), findings);
  }

  /** A header line, a line feed, and the lines up to the next header as one. */
  private String entry() {
    StringBuilder entry = new StringBuilder(text()).append('\n');
    while (at < bytes.length && bytes[at] != '>') {
      entry.append(text().strip());
    }
    return entry.toString();
  }

  /** The next line without its end. */
  private String text() {
    int from = at;
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    String text = new String(bytes, from, at - from, StandardCharsets.UTF_8);
    boolean doubtful = text.indexOf(REPLACEMENT) >= 0;
    textual &= text.indexOf('\0') < 0 && (!doubtful || isUtf8(from, at - from));
    boolean pair = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
    at += pair ? 2 : 1;
    line++;
    return text;
  }

  /** False if the replacement character was put in by decoding, true if it stands there. */
  private boolean isUtf8(int from, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
