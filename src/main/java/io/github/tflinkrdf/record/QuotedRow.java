package io.github.tflinkrdf.record;

import java.util.Optional;

/** A row in which cells may stand in quotes, as RFC 4180 has it. */
final class QuotedRow {
  private static final char QUOTE = '"';

  private QuotedRow() {}

  /** The row without quotes, its cells separated by tabs; nothing if a quote is not closed. */
  static Optional<String> tabbed(String row, char separator) {
    StringBuilder tabbed = new StringBuilder(row.length());
    boolean quoted = false;
    boolean begin = true;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      boolean doubled = quoted && c == QUOTE && i + 1 < row.length() && row.charAt(i + 1) == QUOTE;
      if (c == QUOTE && (begin || quoted) && !doubled) {
        quoted = !quoted;
        begin = false;
      } else {
        begin = !quoted && c == separator;
        i += doubled ? 1 : 0;
        tabbed.append(begin ? '\t' : c == '\t' ? ' ' : c);
      }
    }
    return quoted ? Optional.empty() : Optional.of(tabbed.toString());
  }
}
