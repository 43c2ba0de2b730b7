package io.github.tflinkrdf.bench;

import java.util.regex.Pattern;

/** Writes a scalar as PyYAML does by default: plain or single-quoted, folded past 80 columns. */
final class PyYaml {
  private static final int WIDTH = 80;
  private static final String INDENT = "\n  ";
  private static final Pattern OTHER_TYPE =
      Pattern.compile("|-|~|(?i:null|yes|no|on|off|true|false)|[-+]?[0-9][0-9_.,:eE]*");
  private static final Pattern INDICATOR =
      Pattern.compile("(?s)[#,\\[\\]{}&*!|>'\"%@`].*|[-?:] .*|.*(: | #|:$|\n).*| .*|.* ");

  private PyYaml() {}

  /** {@code KEY: VALUE} and a line feed. */
  static String line(String key, String value) {
    boolean quoted = OTHER_TYPE.matcher(value).matches() || INDICATOR.matcher(value).matches();
    String quote = quoted ? "'" : "";
    String start = key + ": " + quote;
    return start + folded(quoted ? value.replace("'", "''") : value, start.length()) + quote + "\n";
  }

  /** Breaks at single blanks past the width, and doubles the line breaks of the value. */
  private static String folded(String value, int column) {
    StringBuilder text = new StringBuilder();
    int at = column;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean breaks = c == '\n' || c == ' ' && at > WIDTH && i > 0;
      if (breaks) {
        text.append(c == '\n' ? "\n" : "").append(INDENT);
        at = 2;
      } else {
        text.append(c);
        at++;
      }
    }
    return text.toString();
  }
}
