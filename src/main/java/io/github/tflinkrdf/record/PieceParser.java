package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Parsed;
import io.github.tflinkrdf.source.Piece;
import io.github.tflinkrdf.source.RecordReader;
import io.github.tflinkrdf.terms.Vocabulary;

/** Reads pages and tables. May be used by several threads. */
public final class PieceParser {
  private final RecordParser records;
  private final TableParser tables;

  public PieceParser(Vocabulary vocabulary) {
    this.records = new RecordParser(vocabulary);
    this.tables = new TableParser(vocabulary);
  }

  public ParsedRecord parse(Piece piece) {
    if (piece instanceof Piece.Page page) {
      return records.parse(RecordReader.read(page));
    }
    return piece instanceof Piece.Lines lines
        ? tables.parse(lines)
        : records.parse(Parsed.lost(((Piece.Lost) piece).finding()));
  }
}
