package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a table is cut into. */
record Tables(List<Piece.Lines> pieces, List<Finding> findings) {
  static Tables of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Tables of(byte[] bytes) {
    return of(new InputFile("t.tsv", true, () -> new ByteArrayInputStream(bytes)));
  }

  static Tables of(InputFile input) {
    Tables tables = new Tables(new ArrayList<>(), new ArrayList<>());
    try (PieceReader reader = PieceReader.read(input)) {
      while (reader.hasNext()) {
        Piece piece = reader.next();
        if (piece instanceof Piece.Lines lines) {
          tables.pieces.add(lines);
        } else {
          tables.findings.add(((Piece.Lost) piece).finding());
        }
      }
    }
    return tables;
  }

  /** A header line of a layout. */
  static String header(Layout layout) {
    return String.join(String.valueOf(layout.separator()), layout.columns());
  }

  Layout layout() {
    return pieces.get(0).layout();
  }

  /** All that was handed on. */
  byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    pieces.forEach(piece -> all.writeBytes(piece.bytes()));
    return all.toByteArray();
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** {@code LINE REASON} of the only finding. */
  String finding() {
    if (findings.size() != 1) {
      throw new AssertionError("expected one finding: " + findings);
    }
    return findings.get(0).where().line() + " " + findings.get(0).reason();
  }
}
