package io.github.tflinkrdf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a record: FASTA as Markdown, {@code \>HEADER\} and {@code SEQUENCE\}, each at a line
 * of its own; TFLink ends them with a lone CR. Every entry has one line of sequence; lines of other
 * text are together a row of their own, which nothing can read.
 */
final class FastaBody {
  private static final Pattern LINE = Pattern.compile("[^\\v]+");
  private static final Pattern MARK = Pattern.compile("^\\\\?>");

  private final List<RawRow> rows = new ArrayList<>();
  private Kind previous = Kind.SEQUENCE;

  private enum Kind {
    HEADER,
    SEQUENCE,
    OTHER
  }

  private FastaBody() {}

  /** The entries from an offset on: header without its mark, line feed, sequence. */
  static List<RawRow> rows(SourceText source, int start) {
    FastaBody body = new FastaBody();
    Matcher lines = LINE.matcher(source.text()).region(start, source.text().length());
    while (lines.find()) {
      String text = unbroken(lines.group());
      if (!text.isEmpty()) {
        body.take(text, source.lineAt(lines.start()));
      }
    }
    return body.rows;
  }

  /** A backslash at the end is Markdown's hard line break. */
  private static String unbroken(String line) {
    String text = line.strip();
    return text.endsWith("\\") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private void take(String text, int line) {
    Matcher mark = MARK.matcher(text);
    if (mark.find()) {
      String header = text.substring(mark.end());
      rows.add(new RawRow(header + "\n", line, header));
      previous = Kind.HEADER;
    } else if (previous == Kind.HEADER) {
      addToHeader(text);
      previous = Kind.SEQUENCE;
    } else if (previous == Kind.SEQUENCE) {
      rows.add(new RawRow(text, line, text));
      previous = Kind.OTHER;
    }
  }

  private void addToHeader(String sequence) {
    RawRow header = rows.remove(rows.size() - 1);
    rows.add(new RawRow(header.text() + sequence, header.line(), header.excerpt()));
  }
}
