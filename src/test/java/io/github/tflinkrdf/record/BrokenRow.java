package io.github.tflinkrdf.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sound record into which a row that cannot be read was put.
 *
 * @param line where that row begins, from 1
 */
record BrokenRow(String text, int line) {
  private static final List<String> BROKEN =
      List.of("broken", "A,B,C", "X,P1234,2,GTRD,selex,1,No", "a broken row of several words");
  private static final String KEY = "(?:tfs|targets|binding_sites): '(?!')";
  private static final Pattern ROW = Pattern.compile(KEY + "|(?:\r\n\r\n|\n\n)  ");
  private static final Pattern LAST_ROW = Pattern.compile(KEY + "[^']*+(?:''[^']*+)*+(?=')");
  private static final Pattern ENTRY = Pattern.compile("\\\\>");
  private static final Pattern ORTHOLOG = Pattern.compile("\"id\": \\[");

  /** One for each place: before and after every row, sequence and ortholog. */
  static List<BrokenRow> everywhere(String text) {
    String gap = (text.contains("\r\n") ? "\r\n\r\n" : "\n\n") + "  ";
    List<BrokenRow> all = new ArrayList<>();
    for (Matcher row = ROW.matcher(text); row.find(); ) {
      all.add(insert(text, row.end(), "", broken(all) + gap));
    }
    for (Matcher last = LAST_ROW.matcher(text); last.find(); ) {
      all.add(insert(text, last.end(), gap, broken(all)));
    }
    for (Matcher entry = ENTRY.matcher(text); entry.find(); ) {
      all.add(insert(text, entry.start(), "", "\\>" + broken(all) + "\\\rACGT\\\r"));
    }
    for (Matcher ortholog = ORTHOLOG.matcher(text); ortholog.find(); ) {
      all.add(insert(text, ortholog.end(), "", "\"broken\", "));
    }
    return all;
  }

  private static String broken(List<BrokenRow> before) {
    return BROKEN.get(before.size() % BROKEN.size());
  }

  private static BrokenRow insert(String text, int at, String gap, String row) {
    String before = text.substring(0, at) + gap;
    int line = before.split("\r\n|\r|\n", -1).length;
    return new BrokenRow(before + row + text.substring(at), line);
  }
}
