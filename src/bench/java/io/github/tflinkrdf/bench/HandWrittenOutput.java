package io.github.tflinkrdf.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The buffer of {@link HandWritten}; a line is never longer than what is kept free of it. */
final class HandWrittenOutput {
  private static final int LINE = 1 << 14;

  private final OutputStream sink;
  private final byte[] bytes = new byte[1 << 16];
  private final byte[] subject = new byte[256];
  private int size;
  private int subjectSize;

  HandWrittenOutput(OutputStream sink) {
    this.sink = sink;
  }

  void flush() throws IOException {
    sink.write(bytes, 0, size);
    size = 0;
  }

  void startSubject(byte[] start, String one, String other) {
    System.arraycopy(start, 0, subject, 0, start.length);
    int at = copy(one, subject, start.length);
    subject[at++] = '_';
    at = copy(other, subject, at);
    subject[at++] = '>';
    subjectSize = at;
  }

  void startLine(byte[] predicate) throws IOException {
    if (size > bytes.length - LINE) {
      flush();
    }
    System.arraycopy(subject, 0, bytes, size, subjectSize);
    size += subjectSize;
    bytes(predicate);
  }

  void line(byte[] rest) throws IOException {
    startLine(rest);
  }

  void line(byte[] predicate, String value, byte[] end) throws IOException {
    startLine(predicate);
    size = copy(value, bytes, size);
    bytes(end);
  }

  void bytes(byte[] source) {
    System.arraycopy(source, 0, bytes, size, source.length);
    size += source.length;
  }

  /** Text that is known to be plain ASCII. */
  void text(String plain) {
    size = copy(plain, bytes, size);
  }

  /** Any text, within the quotes of a literal. */
  void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        escapedSlowly(text, i);
        return;
      }
      bytes[size + i] = (byte) c;
    }
    size += text.length();
  }

  /** Any text, as a step of the path of an IRI. */
  void encoded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
      if (!plain) {
        bytes(
            URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").getBytes(US_ASCII));
        return;
      }
      bytes[size + i] = (byte) c;
    }
    size += text.length();
  }

  private void escapedSlowly(String text, int from) {
    size += from;
    String rest =
        text.substring(from)
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    bytes(rest.getBytes(StandardCharsets.UTF_8));
  }

  private static int copy(String plain, byte[] to, int at) {
    int length = plain.length();
    for (int i = 0; i < length; i++) {
      to[at + i] = (byte) plain.charAt(i);
    }
    return at + length;
  }
}
