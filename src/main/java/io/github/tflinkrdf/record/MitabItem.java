package io.github.tflinkrdf.record;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the values in a cell of MITAB, {@code DATABASE:ID(TEXT)}, where id and text may stand in
 * quotes and have blanks around them.
 *
 * @param database empty if there is none
 * @param text empty if there is none
 */
record MitabItem(String database, String id, String text) {
  private static final char QUOTE = '"';

  /** The values of a cell, which {@code |} separates outside of quotes; none if it is missing. */
  static List<MitabItem> list(String cell) {
    if (Cells.isMissing(cell)) {
      return List.of();
    }
    List<MitabItem> items = new ArrayList<>();
    int from = 0;
    while (from <= cell.length()) {
      int end = outsideQuotes(cell, '|', from);
      String item = cell.substring(from, end).strip();
      if (!Cells.isMissing(item)) {
        items.add(of(item));
      }
      from = end + 1;
    }
    return items;
  }

  private static MitabItem of(String item) {
    int colon = outsideQuotes(item, ':', 0);
    String database = colon == item.length() ? "" : item.substring(0, colon).strip();
    int id = colon == item.length() ? 0 : colon + 1;
    int open = outsideQuotes(item, '(', id);
    int close = open == item.length() ? open : item.lastIndexOf(')');
    String text = close > open ? item.substring(open + 1, close) : "";
    return new MitabItem(database, bare(item.substring(id, open)), bare(text));
  }

  /** Where a character stands outside of quotes; the length if nowhere. */
  private static int outsideQuotes(String text, char wanted, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == wanted && !quoted) {
        return i;
      }
      boolean escaped = quoted && i > from && text.charAt(i - 1) == '\\';
      quoted ^= c == QUOTE && !escaped;
    }
    return text.length();
  }

  private static String bare(String part) {
    String text = part.strip();
    int last = text.length() - 1;
    boolean quoted = last > 0 && text.charAt(0) == QUOTE && text.charAt(last) == QUOTE;
    return quoted ? text.substring(1, last).replace("\\\"", "\"").strip() : text;
  }

  /** The text if there is one, else the id. */
  String label() {
    return text.isEmpty() ? id : text;
  }
}
