package io.github.tflinkrdf.pipeline;

import io.github.tflinkrdf.UserError;
import io.github.tflinkrdf.record.ParsedRecord;
import io.github.tflinkrdf.record.PieceParser;
import io.github.tflinkrdf.record.Row;
import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Parsed;
import io.github.tflinkrdf.report.Severity;
import io.github.tflinkrdf.source.Layout;
import io.github.tflinkrdf.source.Piece;
import io.github.tflinkrdf.source.RawRecord;
import io.github.tflinkrdf.source.RecordReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What of a file is explained: a record, or one row of a table.
 *
 * @param unreadable true if all findings count, since no line could be told from another
 */
record ExplainedPart(ParsedRecord parsed, RowLines lines, boolean unreadable) {
  private static final int SHOWN = 400;

  /** Reads as much of a file as is needed. */
  static ExplainedPart of(
      String file, Iterator<Piece> pieces, PieceParser parser, OptionalInt line) {
    int last = 0;
    while (pieces.hasNext()) {
      Piece piece = pieces.next();
      if (piece instanceof Piece.Page page) {
        return page(page, parser, line);
      }
      if (piece instanceof Piece.Lost lost && (isAt(lost, line) || !pieces.hasNext())) {
        return new ExplainedPart(parser.parse(lost), new RowLines(List.of(), Set.of()), true);
      }
      if (piece instanceof Piece.Lines rows) {
        int wanted = line.orElseThrow(() -> new UserError(file + " is a table: name a line of it"));
        last = rows.firstLine() + rows.lines() - 1;
        if (wanted <= last) {
          return row(rows, parser, wanted);
        }
      }
    }
    throw new UserError("%s: there is no row at that line, the last is %d".formatted(file, last));
  }

  private static boolean isAt(Piece.Lost lost, OptionalInt line) {
    return line.isPresent() && line.getAsInt() == lost.finding().where().line();
  }

  private static ExplainedPart page(Piece.Page page, PieceParser parser, OptionalInt line) {
    Parsed<RawRecord> raw = RecordReader.read(page);
    if (raw.value().isPresent() && line.orElse(0) > page.lines()) {
      throw new UserError("%s has %d lines".formatted(page.file(), page.lines()));
    }
    RowLines lines = RowLines.of(raw.value(), line);
    return new ExplainedPart(parser.parse(page), lines, raw.value().isEmpty());
  }

  private static ExplainedPart row(Piece.Lines rows, PieceParser parser, int wanted) {
    if (wanted < rows.firstLine()) {
      String why =
          rows.first()
              ? "the rows begin at line " + rows.firstLine()
              : "there is no row at that line";
      throw new UserError("%s:%d: %s".formatted(rows.file(), wanted, why));
    }
    List<String> text = new String(rows.bytes(), StandardCharsets.UTF_8).lines().toList();
    int first = wanted - rows.firstLine();
    while (rows.layout() == Layout.FASTA && first > 0 && !text.get(first).startsWith(">")) {
      first--;
    }
    int start = rows.firstLine() + first;
    ParsedRecord all = parser.parse(rows);
    List<Row> kept = all.rows().stream().filter(r -> r.at().line() == start).toList();
    Set<Integer> concerned = Set.of(start, Math.min(rows.header().line(), start - 1));
    List<Finding> found =
        all.findings().stream().filter(f -> concerned.contains(f.where().line())).toList();
    int errors = (int) found.stream().filter(f -> f.severity() == Severity.ERROR).count();
    ParsedRecord parsed = new ParsedRecord(kept, found, kept.size() + errors);
    RowLines lines = new RowLines(List.of(raw(start, text.get(first))), Set.of(start));
    return new ExplainedPart(parsed, lines, kept.isEmpty());
  }

  private static String raw(int line, String text) {
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    return "%5d  %s".formatted(line, shown);
  }
}
