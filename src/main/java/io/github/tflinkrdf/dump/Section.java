package io.github.tflinkrdf.dump;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Lines of N-Triples about one organism, or about none, cut into parts of a mebibyte or somewhat
 * more. Where they are cut depends on the lines alone, and the lines of a subject that follow each
 * other are never cut.
 */
final class Section extends OutputStream {
  static final int PART = 1 << 20;

  private final Consumer<ByteText> parts;
  private ByteText open = new ByteText(PART + PART / 4);

  /** Where a line begins before which the part is not cut. */
  private int line;

  /**
   * @param parts takes each part, and keeps it
   */
  Section(Consumer<ByteText> parts) {
    this.parts = parts;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** Takes some bytes; where they are divided does not matter. */
  @Override
  public void write(byte[] bytes, int offset, int length) {
    open.put(bytes, offset, offset + length);
    while (open.length > PART && cut()) {
      line = 0;
    }
  }

  /** Cuts where the first subject begins behind the size of a part, if that is at hand. */
  private boolean cut() {
    if (line == 0) {
      line = startOfLine(PART);
    }
    int next = startOfNext(line);
    while (next > 0 && subjectGoesOn(next)) {
      line = next;
      next = startOfNext(line);
    }
    if (next < 0 || endOfSubject(next) < 0) {
      return false;
    }
    ByteText rest = new ByteText(Math.max(PART + PART / 4, open.length - next));
    rest.put(open.bytes, next, open.length);
    open.length = next;
    parts.accept(open);
    open = rest;
    return true;
  }

  private int startOfLine(int before) {
    int at = before;
    while (at > 0 && open.bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  /** The start of the line after that at an offset; -1 if it has not come. */
  private int startOfNext(int at) {
    for (int i = at; i < open.length; i++) {
      if (open.bytes[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private int endOfSubject(int at) {
    for (int i = at; i < open.length; i++) {
      if (open.bytes[i] == ' ') {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean subjectGoesOn(int next) {
    int length = endOfSubject(line) - line;
    return next + length <= open.length
        && Arrays.equals(open.bytes, line, line + length, open.bytes, next, next + length);
  }

  /** Hands on what is left. */
  @Override
  public void close() {
    if (open.length > 0) {
      parts.accept(open);
      open = new ByteText(0);
    }
  }
}
