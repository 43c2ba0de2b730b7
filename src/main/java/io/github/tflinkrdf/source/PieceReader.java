package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Reason;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Cuts inputs into pieces, one input after the other, in their order. */
public final class PieceReader {
  private PieceReader() {}

  /** The pieces of an input. One that is in no known format, or cannot be read, is lost. */
  public static Iterator<Piece> read(InputFile input) {
    try (Content content = input.open()) {
      Piece piece =
          switch (content.format()) {
            case RECORD ->
                new Piece.Page(
                    input.name(), content.bytes().readNBytes(RecordReader.MAX_BYTES + 1));
            case UNKNOWN ->
                lost(
                    input,
                    input.named() ? Reason.UNKNOWN_FORMAT : Reason.FILE_SKIPPED,
                    "a record begins with a line of ---");
          };
      return List.of(piece).iterator();
    } catch (IOException e) {
      String why = e.getMessage() == null ? "" : ": " + e.getMessage();
      String detail = e.getClass().getSimpleName() + why;
      return List.of(lost(input, Reason.FILE_UNREADABLE, detail)).iterator();
    }
  }

  private static Piece lost(InputFile input, Reason reason, String detail) {
    return new Piece.Lost(new Finding(Location.of(input.name()), reason, "", "", detail));
  }
}
