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
 * The rows of a piece of a table, one after the other. Empty lines and comments are passed over; a
 * row that is not UTF-8 is rejected, and no other with it.
 */
final class TableRows {
  private final Piece.Lines lines;
  private final byte[] bytes;
  private final List<Finding> findings;
  private final boolean comments;
  private int at;
  private int line;
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
      Optional<RowContext> row = lines.layout() == Layout.FASTA ? entry() : line();
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  /** A row of one line; nothing if it is empty, a comment, or rejected. */
  private Optional<RowContext> line() {
    int from = at;
    RowCells cells = new RowCells(bytes, from, lines.layout().separator());
    RowContext row = new RowContext(lines.file(), line, cells, findings);
    at = cells.end();
    endLine();
    if (isBlank(from, cells) || comments && bytes[from] == '#') {
      return Optional.empty();
    } else if (!cells.isPlain() && !isText(from, cells.end())) {
      return notText(row);
    }
    return lines.header().unknownColumns() == 0 ? Optional.of(row) : known(row, cells);
  }

  private boolean isBlank(int from, RowCells cells) {
    return from == cells.end() || bytes[from] <= ' ' && cells.text().isBlank();
  }

  private Optional<RowContext> notText(RowContext row) {
    rejected++;
    return row.reject(Reason.ROW_TEXT, "bytes that are not UTF-8, or a zero byte");
  }

  /** The row without the columns that are not read. */
  private Optional<RowContext> known(RowContext row, RowCells printed) {
    int known = lines.layout().columns().size();
    int expected = known + lines.header().unknownColumns();
    Optional<RowCells> cells = printed.unquoted();
    if (cells.isEmpty() || cells.get().count() != expected) {
      rejected++;
      int count = cells.map(RowCells::count).orElse(0);
      return row.reject(Reason.ROW_FIELDS, "%d fields, expected %d".formatted(count, expected));
    }
    RowCells first = cells.get().first(known);
    return Optional.of(new RowContext(lines.file(), row.at().line(), first, findings));
  }

  /** A header line, a line feed, and the lines up to the next header as one. */
  private Optional<RowContext> entry() {
    int from = at;
    int first = line;
    StringBuilder entry = new StringBuilder(text()).append('\n');
    while (at < bytes.length && bytes[at] != '>') {
      entry.append(text().strip());
    }
    String text = entry.toString();
    RowContext row = new RowContext(lines.file(), "", new RawRow(text, first, text), findings);
    if (text.isBlank()) {
      return Optional.empty();
    }
    return isText(from, at) ? Optional.of(row) : notText(row);
  }

  /** The next line without its end. */
  private String text() {
    int from = at;
    while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    String text = new String(bytes, from, at - from, StandardCharsets.UTF_8);
    endLine();
    return text;
  }

  /** Passes over the end of a line. */
  private void endLine() {
    boolean pair = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n';
    at = Math.min(at + (pair ? 2 : 1), bytes.length);
    line++;
  }

  /** True if it is UTF-8 without a zero byte. */
  private boolean isText(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
