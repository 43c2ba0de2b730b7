package io.github.tflinkrdf.record;

import io.github.tflinkrdf.report.Parsed;
import io.github.tflinkrdf.source.Piece;
import io.github.tflinkrdf.source.RecordReader;
import io.github.tflinkrdf.terms.Vocabulary;

/** Reads pages and tables. May be used by several threads. */
public final class PieceParser {
  private final RecordParser records;

  public PieceParser(Vocabulary vocabulary) {
    this.records = new RecordParser(vocabulary);
  }

  public ParsedRecord parse(Piece piece) {
    if (piece instanceof Piece.Page page) {
      return records.parse(RecordReader.read(page));
    }
    if (piece instanceof Piece.Lost lost) {
      return records.parse(Parsed.lost(lost.finding()));
    }
    throw new IllegalArgumentException(piece.file() + " is a table");
  }
}
