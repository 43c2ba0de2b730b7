package io.github.tflinkrdf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * The rows of a scalar and the lines they begin at. YAML joins lines and forgets where they were,
 * so the scalar is walked as it is written: there a blank line, in a literal every line, and
 * between double quotes also {@code \n}, ends a row.
 */
final class ScalarRows {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.?)");

  private final SourceText source;
  private final ScalarStyle style;
  private final List<RawRow> starts = new ArrayList<>();
  private boolean ended = true;
  private int indent = -1;
  private boolean afterDeeper;

  ScalarRows(SourceText source, ScalarStyle style) {
    this.source = source;
    this.style = style;
  }

  /**
   * The rows that are not blank.
   *
   * @param value the scalar as YAML gives it
   * @param from offset of its first character, a quote or indicator included
   * @param to offset after its last character
   */
  List<RawRow> rows(String value, int from, int to) {
    List<String> texts = value.lines().map(String::strip).filter(t -> !t.isEmpty()).toList();
    walk(from, to);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> row(texts.get(i), starts.get(starts.size() == texts.size() ? i : 0)))
        .toList();
  }

  private static RawRow row(String text, RawRow start) {
    String excerpt = start.excerpt().equals(text) ? text : start.excerpt();
    return new RawRow(text, start.line(), excerpt);
  }

  private void walk(int from, int to) {
    int first = source.lineAt(from);
    int quote = isQuoted() ? 1 : 0;
    for (int line = isBlock() ? first + 1 : first; source.start(line) < to; line++) {
      line(line, source.part(line, from + quote, to - quote));
    }
    if (starts.isEmpty()) {
      starts.add(new RawRow("", first, source.part(first, from, to).strip()));
    }
  }

  private void line(int line, String written) {
    ended |= style == ScalarStyle.LITERAL || isDeeper(written);
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      escaped(line, written);
    } else {
      part(line, written);
    }
  }

  private void part(int line, String written) {
    String content = written.strip();
    if (content.isEmpty()) {
      ended = true;
    } else if (ended) {
      starts.add(new RawRow("", line, content));
      ended = false;
    }
  }

  /** Takes a line between double quotes apart at {@code \n}. */
  private void escaped(int line, String written) {
    boolean joined = false;
    int from = 0;
    Matcher escape = ESCAPE.matcher(written);
    while (escape.find()) {
      joined = escape.group(1).isEmpty();
      if (escape.group(1).equals("n")) {
        escapedPart(line, written.substring(from, escape.start()));
        ended = true;
        from = escape.end();
      }
    }
    String rest = written.substring(from, joined ? written.length() - 1 : written.length());
    if (from == 0 && rest.isBlank()) {
      ended = true;
    }
    escapedPart(line, rest);
  }

  /** Leaves out an escaped blank at the start, which only keeps the blank from being folded. */
  private void escapedPart(int line, String written) {
    String content = written.strip();
    String text = content.startsWith("\\ ") ? content.substring(1).strip() : content;
    if (!text.isEmpty()) {
      part(line, text);
    }
  }

  /** In a folded block, lines that are indented more than the first are not joined. */
  private boolean isDeeper(String written) {
    if (style != ScalarStyle.FOLDED || written.isBlank()) {
      return false;
    }
    int depth = written.length() - written.stripLeading().length();
    indent = indent < 0 ? depth : indent;
    boolean before = afterDeeper;
    afterDeeper = depth > indent;
    return before || afterDeeper;
  }

  private boolean isQuoted() {
    return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
  }

  private boolean isBlock() {
    return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
  }
}
