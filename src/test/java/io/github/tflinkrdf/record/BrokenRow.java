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
public record BrokenRow(Place place, String text, int line) {
  /** Where it was put. */
  public enum Place {
    BEFORE_A_ROW,
    AFTER_THE_LAST_ROW,
    BEFORE_A_SEQUENCE,
    BEFORE_AN_ORTHOLOG
  }

  private static final List<String> BROKEN =
      List.of("broken", "A,B,C", "X,P1234,2,GTRD,selex,1,No", "a broken row of several words");
  private static final String KEY = "(?:tfs|targets|binding_sites): '(?!')";
  private static final Pattern ROW = Pattern.compile(KEY + "|(?:\r\n\r\n|\n\n)  ");
  private static final Pattern LAST_ROW = Pattern.compile(KEY + "[^']*+(?:''[^']*+)*+(?=')");
  private static final Pattern ENTRY = Pattern.compile("\\\\>");
  private static final Pattern ORTHOLOG = Pattern.compile("\"id\": \\[");

  /** One for each place: before and after every row, sequence and ortholog. */
  public static List<BrokenRow> everywhere(String text) {
    String gap = (text.contains("\r\n") ? "\r\n\r\n" : "\n\n") + "  ";
    List<BrokenRow> all = new ArrayList<>();
    for (Matcher row = ROW.matcher(text); row.find(); ) {
      all.add(insert(Place.BEFORE_A_ROW, text, row.end(), "", broken(all) + gap));
    }
    for (Matcher last = LAST_ROW.matcher(text); last.find(); ) {
      all.add(insert(Place.AFTER_THE_LAST_ROW, text, last.end(), gap, broken(all)));
    }
    for (Matcher entry = ENTRY.matcher(text); entry.find(); ) {
      all.add(
          insert(
              Place.BEFORE_A_SEQUENCE,
              text,
              entry.start(),
              "",
              "\\>" + broken(all) + "\\\rACGT\\\r"));
    }
    for (Matcher ortholog = ORTHOLOG.matcher(text); ortholog.find(); ) {
      all.add(insert(Place.BEFORE_AN_ORTHOLOG, text, ortholog.end(), "", "\"broken\", "));
    }
    return all;
  }

  private static String broken(List<BrokenRow> before) {
    return BROKEN.get(before.size() % BROKEN.size());
  }

  private static BrokenRow insert(Place place, String text, int at, String gap, String row) {
    String before = text.substring(0, at) + gap;
    int line = before.split("\r\n|\r|\n", -1).length;
    return new BrokenRow(place, before + row + text.substring(at), line);
  }
}
