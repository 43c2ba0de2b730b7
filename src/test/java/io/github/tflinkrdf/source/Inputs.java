package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Parsed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Inputs that need no file. */
public final class Inputs {
  private Inputs() {}

  /** A named file {@code r.md} with that content. */
  public static InputFile of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static InputFile of(byte[] bytes) {
    return new InputFile("r.md", true, () -> new ByteArrayInputStream(bytes));
  }

  static RawRecord read(String text) {
    return RecordReader.read(of(text)).value().orElseThrow();
  }

  /** The one finding of an input without a value. */
  static Finding finding(InputFile input) {
    Parsed<RawRecord> parsed = RecordReader.read(input);
    if (parsed.value().isPresent() || parsed.findings().size() != 1) {
      throw new AssertionError("expected one finding and no record: " + parsed);
    }
    return parsed.findings().get(0);
  }
}
