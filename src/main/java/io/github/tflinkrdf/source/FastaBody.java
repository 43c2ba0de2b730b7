package io.github.tflinkrdf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a record: FASTA as Markdown, {@code \>HEADER\} and {@code SEQUENCE\}, each at a line
 * of its own; TFLink ends them with a lone CR. Every entry has one line of sequence; other text is
 * a row of its own, which nothing can read.
 */
final class FastaBody {
  private static final Pattern LINE = Pattern.compile("[^\\v]+");
  private static final Pattern MARK = Pattern.compile("^\\\\?>");

  private FastaBody() {}

  /** The entries from an offset on: header without its mark, line feed, sequence. */
  static List<RawRow> rows(SourceText source, int start) {
    List<RawRow> rows = new ArrayList<>();
    Matcher lines = LINE.matcher(source.text()).region(start, source.text().length());
    State state = State.OUTSIDE;
    while (lines.find()) {
      String text = unescaped(lines.group());
      if (text.isEmpty()) {
        continue;
      }
      Matcher mark = MARK.matcher(text);
      if (mark.find()) {
        String header = text.substring(mark.end());
        rows.add(new RawRow(header + "\n", source.lineAt(lines.start()), header));
        state = State.AFTER_HEADER;
      } else if (state == State.AFTER_HEADER) {
        appendToLast(rows, text);
        state = State.OUTSIDE;
      } else if (state == State.OUTSIDE) {
        rows.add(new RawRow(text, source.lineAt(lines.start()), text));
        state = State.IN_OTHER_TEXT;
      }
    }
    return rows;
  }

  private enum State {
    OUTSIDE,
    AFTER_HEADER,
    IN_OTHER_TEXT
  }

  /** A backslash at the end is Markdown's hard line break. */
  private static String unescaped(String line) {
    String text = line.strip();
    return text.endsWith("\\") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static void appendToLast(List<RawRow> rows, String sequence) {
    RawRow header = rows.remove(rows.size() - 1);
    rows.add(new RawRow(header.text() + sequence, header.line(), header.excerpt()));
  }
}
