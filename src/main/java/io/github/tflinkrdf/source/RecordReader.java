package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Parsed;
import io.github.tflinkrdf.report.Reason;
import java.io.IOException;

/** Reads a record: front matter between two lines of {@code ---}, then the body. */
public final class RecordReader {
  /** Most bytes of a record, unpacked; the largest page of TFLink has a few million. */
  static final int MAX_BYTES = 64 << 20;

  private static final String FENCE = "---";

  private RecordReader() {}

  /**
   * The record of an input. Without a value, its finding is an error, or a note if the file was
   * only met in a folder and is in no known format.
   */
  public static Parsed<RawRecord> read(InputFile input) {
    try (Content content = input.open()) {
      return switch (content.format()) {
        case RECORD -> read(input.name(), content.bytes().readNBytes(MAX_BYTES + 1));
        case UNKNOWN -> lost(input, input.named() ? Reason.UNKNOWN_FORMAT : Reason.FILE_SKIPPED);
      };
    } catch (IOException e) {
      String why = e.getMessage() == null ? "" : ": " + e.getMessage();
      return lost(input.name(), Reason.FILE_UNREADABLE, e.getClass().getSimpleName() + why);
    }
  }

  private static Parsed<RawRecord> read(String file, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return lost(file, Reason.TOO_LARGE, "more than %d bytes".formatted(MAX_BYTES));
    }
    return SourceText.decode(file, bytes).then(RecordReader::read);
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

  private static Parsed<RawRecord> lost(InputFile input, Reason reason) {
    return lost(input.name(), reason, "a record begins with a line of ---");
  }

  private static Parsed<RawRecord> lost(String file, Reason reason, String detail) {
    return Parsed.lost(new Finding(Location.of(file), reason, "", "", detail));
  }
}
