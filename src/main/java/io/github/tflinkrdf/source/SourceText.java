package io.github.tflinkrdf.source;

import io.github.tflinkrdf.report.Finding;
import io.github.tflinkrdf.report.Location;
import io.github.tflinkrdf.report.Parsed;
import io.github.tflinkrdf.report.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a file and where its lines begin. A line ends with LF, CR LF or a lone CR.
 *
 * @param starts offset of the first character of each line
 */
record SourceText(String file, String text, int[] starts) {
  static SourceText of(String file, String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      }
    }
    return new SourceText(file, text, Arrays.copyOf(starts, lines));
  }

  /** Decodes UTF-8 strictly; a byte order mark is taken off. */
  static Parsed<SourceText> decode(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    SourceText source = of(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    return result.isError() ? notUtf8(source, bytes[in.position()]) : Parsed.of(source);
  }

  private static Parsed<SourceText> notUtf8(SourceText readable, byte bad) {
    int line = readable.starts.length;
    String detail = "byte 0x%02X after column %d".formatted(bad, readable.line(line).length());
    return Parsed.lost(readable.finding(Reason.NOT_UTF8, line, "", detail));
  }

  /** The number of the line, from 1, that has the character at an offset. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int lines() {
    return starts.length;
  }

  /** Offset of the first character of a line; past the last line, the end. */
  int start(int line) {
    return line <= starts.length ? starts[line - 1] : text.length();
  }

  /** A line without its end. */
  String line(int line) {
    return part(line, start(line), text.length());
  }

  /** As much of a line, without its end, as lies between two offsets. */
  String part(int line, int from, int to) {
    int end = start(line + 1);
    while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    int first = Math.max(from, start(line));
    return text.substring(first, Math.max(first, Math.min(to, end)));
  }

  /** A finding at a line, with the line as its excerpt. */
  Finding finding(Reason reason, int line, String field, String detail) {
    return new Finding(new Location(file, line), reason, field, line(line).strip(), detail);
  }
}
