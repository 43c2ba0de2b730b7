package io.github.tflinkrdf.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the first lines of a file.
 *
 * @param number from 1
 * @param start offset of its first byte
 * @param next offset of what follows its end
 * @param text without its end
 */
record HeadLine(int number, int start, int next, String text) {
  private static final int MOST = 100;
  private static final int MARK = 3;

  /** The first lines; a byte order mark before them is passed over. */
  static List<HeadLine> of(byte[] head) {
    boolean marked =
        head.length >= MARK
            && new String(head, 0, MARK, StandardCharsets.UTF_8).startsWith("\uFEFF");
    List<HeadLine> lines = new ArrayList<>();
    int start = marked ? MARK : 0;
    while (start < head.length && lines.size() < MOST) {
      int end = start;
      while (end < head.length && head[end] != '\n' && head[end] != '\r') {
        end++;
      }
      boolean pair = end + 1 < head.length && head[end] == '\r' && head[end + 1] == '\n';
      int next = Math.min(head.length, end + (pair ? 2 : 1));
      String text = new String(head, start, end - start, StandardCharsets.UTF_8);
      lines.add(new HeadLine(lines.size() + 1, start, next, text));
      start = next;
    }
    return lines;
  }

  boolean isComment() {
    return text.startsWith("#");
  }
}
