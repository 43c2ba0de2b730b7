package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Parsed;
import io.github.tflinkrdf.report.Reason;

/** Reads a record: front matter between two lines of {@code ---}, then the body. */
public final class RecordReader {
  /** Most bytes of a record, unpacked; the largest page of TFLink has a few million. */
  static final int MAX_BYTES = 64 << 20;

  private static final String FENCE = "---";

  private RecordReader() {}

  /** The record of an input that is one. */
  public static Parsed<RawRecord> read(InputFile input) {
    try (PieceReader pieces = PieceReader.read(input)) {
      Piece piece = pieces.next();
      return piece instanceof Piece.Page page
          ? read(page)
          : Parsed.lost(((Piece.Lost) piece).finding());
    }
  }

  /** The record of a page. Without a value, its finding is an error. */
  public static Parsed<RawRecord> read(Piece.Page page) {
    if (page.bytes().length > MAX_BYTES) {
      String detail = "more than %d bytes".formatted(MAX_BYTES);
      Location at = Location.of(page.file());
      return Parsed.lost(new Finding(at, Reason.TOO_LARGE, "", "", detail));
    }
    return SourceText.decode(page.file(), page.bytes()).then(RecordReader::read);
  }

  /** Reads a text whose first line is {@code ---}. */
  static Parsed<RawRecord> read(SourceText source) {
    for (int line = 2; line <= source.lines(); line++) {
      if (source.line(line).stripTrailing().equals(FENCE)) {
        int end = source.start(line);
        int body = source.start(line + 1);
        return FrontMatter.read(source, source.start(2), end)
            .then(
                fields ->
                    Parsed.of(new RawRecord(source.file(), fields, FastaBody.rows(source, body))));
      }
    }
    return Parsed.lost(source.finding(Reason.NO_FRONT_MATTER, 1, "", "no second line of ---"));
  }
}
